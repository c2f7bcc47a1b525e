using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Tests.Checks;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Relations;

/// <summary>How relations are said: a suit is triable at a place before a court.</summary>
public class WordingTests
{
    private static readonly Entity s_suit = Of("suit", "the suit", Sort.Thing);

    private static readonly Entity s_suits = Of("suits", "the suits of sailors", Sort.Thing) with { IsPlural = true };

    private static readonly Entity s_consul = Of("consul", "the consul", Sort.Thing);

    public static TheoryData<string, string, string> Sentences => new()
    {
        { "is triable at … before …", "the suit is triable at Karst before the consul", "the suit is not triable at Karst before the consul" },
        { "is triable in", "the suit is triable in Karst the consul", "the suit is not triable in Karst the consul" },
        { "is brought from … to", "the suit is brought from Karst to the consul", "the suit is not brought from Karst to the consul" },
        { "goes from … to … by sea", "the suit goes from Karst to the consul by sea", "it is not so that the suit goes from Karst to the consul by sea" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Arguments_stand_where_the_words_leave_room_for_them_and_else_follow(string name, string affirmed, string denied)
    {
        var atom = Law.Holds(Triable(name), s_suit, Karst, s_consul);
        Assert.Equal([affirmed, denied, $"it is not known whether {affirmed}"], new[] { Truth.True, Truth.False, Truth.Unknown }.Select(t => English.Condition(atom, t)));
    }

    [Fact]
    public void Several_are_what_one_is()
    {
        var atom = Law.Holds(Triable("is triable at … before …"), s_suits, Karst, s_consul);
        Assert.Equal("the suits of sailors are triable at Karst before the consul", English.Condition(atom));
        Assert.Equal("the suits of sailors are not triable at Karst before the consul", English.Condition(atom, Truth.False));
        Assert.Equal("the suits of sailors are not held by Borea", English.Condition(Law.Held(s_suits, Borea), Truth.False));
    }

    [Fact]
    public void What_is_denied_is_denied_of_the_relation() =>
        Assert.Equal("Karst is not open", TestTreaty.Exchanged.Why(Law.Holds(IsOpen, Karst), "1850-03-01")[0]);

    [Fact]
    public void A_law_is_told_in_the_same_words()
    {
        var triable = Triable("is triable at … before …") with { Sorts = [Sort.Place, Sort.Place, Sort.Place] };
        var library = Dependence.Laws.Of() with
        {
            Relations = [triable],
            Rules = [Dependence.Laws.Rule(Law.Holds(triable, Karst, Moor, AnyPlace), Law.Not(Law.Holds(triable, Karst, Moor, AnyPlace)))],
        };
        Assert.Contains(Faults.Of(library), p => p.Names.Contains("Karst is triable at the Moor before a place"));
    }

    [Theory]
    [InlineData("is triable at … before …", 3, true)]
    [InlineData("is triable at … before …", 2, false)]
    [InlineData("is open", 1, true)]
    [InlineData("is open at …", 1, false)]
    public void A_relation_has_no_more_places_than_arguments(string name, int arguments, bool sound)
    {
        var relation = new Relation("relation", name, [.. Enumerable.Repeat(Sort.Place, arguments)], Article(6));
        var problems = Faults.Of(Dependence.Laws.Of() with { Relations = [relation] });
        Assert.Equal(sound ? [] : [(LawProblemKind.WrongSort, Article(6))], problems.Select(p => (p.Kind, p.Places[0])));
    }

    private static Relation Triable(string name) => new("is-triable", name, [Sort.Thing, Sort.Place, Sort.Thing], Article(8));
}
