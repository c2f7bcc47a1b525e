using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Dependence;

/// <summary>Libraries for the network and the checks: the test treaty with whatever a test adds, and names in any number.</summary>
internal static class Laws
{
    public static readonly Relation IsOpen = new("is-open", "is open", [Sort.Place], Article(1));

    public static readonly Relation IsNextTo = new("is-next-to", "is next to", [Sort.Place, Sort.Place], Article(1));

    public static readonly Entity AnyPlace = Entity.Variable("x", Sort.Place);

    public static readonly Entity AnotherPlace = Entity.Variable("y", Sort.Place);

    public static readonly Verb ToDenounce = new("denounce", "denounces", "denounced");

    public static readonly Act Denunciation = new(ToDenounce, Aurelia, Peace);

    public static Library Of(params ImmutableArray<Norm> norms) => new TestTreaty().With(norms).Library;

    public static Library InForceWhile(Condition? force, Alternatives<Condition> until) => Of() is var library
        ? library with { Instruments = [library.Instruments[0] with { Force = force, Until = until }] }
        : library;

    public static Network NetworkOf(Library library) => Network.Of(library, TestContext.Current.CancellationToken);

    public static Condition Holds(Relation relation, params ImmutableArray<Entity> arguments) => new Holds(relation, arguments, Article(1));

    public static Condition After(Condition operand, int days) => new Delayed(operand, new Period(days, PeriodUnit.Day), Peace, Article(1));

    public static Rule Rule(Condition head, Condition body, int article = 1) =>
        new() { Id = $"rule/{article}", Head = (Holds)head, Body = body, At = Article(article) };

    public static Entity Place(int number) => new($"place-{number}", $"Place {number}", Sort.Place, [], Citation.None);

    /// <summary>So many norms, each on a place of its own, under the condition given for its number.</summary>
    public static ImmutableArray<Norm> Row(int count, Func<int, Condition> condition) =>
        [.. Enumerable.Range(0, count).Select(i => Law.Must(new Act(ToEvacuate, Borea, Place(i)), 1 + i).While(condition(i)) with { Id = $"peace/row/{i}" })];

    /// <summary>The duty of the row with this number, as a condition.</summary>
    public static Condition Bound(int number) => Law.Bound(Modality.Must, new Act(ToEvacuate, Borea, Place(number)));
}
