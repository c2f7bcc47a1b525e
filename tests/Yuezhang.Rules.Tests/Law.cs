using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests;

/// <summary>Conditions, norms and terms of the test treaty, said shortly.</summary>
internal static class Law
{
    public static readonly CountingConvention WithoutTheDayOfTheEvent = new(CountingCalendar.Gregorian, false, true, MonthEnd.LastDay);

    public static readonly CountingConvention WithTheDayOfTheEvent = WithoutTheDayOfTheEvent with { FirstDayCounts = true };

    public static Condition Done(Act act) => new Happened(act, Article(1));

    public static Condition Going(Act act) => new Lasts(act, Article(1));

    public static Condition Paid(int instalment) => new InstalmentPaid(Debt, instalment, Article(1));

    public static Condition Overdue(int instalment) => new InstalmentOverdue(Debt, instalment, Article(1));

    public static Condition Settled(Entity account) => new Settled(account, Article(1));

    public static Condition Waived => new InterestWaived(Debt, Article(1));

    public static Condition InForce => new InForce(Peace, Article(1));

    public static Condition Bound(Modality modality, Act act) => new Bound(modality, act, Article(1));

    public static Condition Not(Condition operand) => new Not(operand, Article(1));

    public static Condition All(params ImmutableArray<Condition> operands) => new AllOf(operands, Article(1));

    public static Condition Any(params ImmutableArray<Condition> operands) => new AnyOf(operands, Article(1));

    public static Alternatives<T> Always<T>(T value)
        where T : notnull => Alternatives<T>.Always(value, Article(1));

    public static Alternatives<T> Read<T>(string reading, params (string Choice, T Value)[] choices)
        where T : notnull =>
        new([.. choices.Select(c => new Alternative<T>(new Guard(reading, c.Choice), c.Value, Article(1)))]);

    /// <summary>A reading whose first choice governs, unless none does.</summary>
    public static Reading Reading(string name, bool governed, params string[] choices) =>
        new(name, $"how is {name} meant?", [.. choices.Select((c, i) => new ReadingChoice(c, governed && i == 0, $"the ground of {c}", Article(9)))], Article(9));

    public static Term Months(int count) => Months(count, Exchange);

    public static Term Months(int count, Act anchor) => new(new Period(count, PeriodUnit.Month), anchor, Article(1));

    public static Term Days(int count) => Days(count, Exchange);

    public static Term Days(int count, Act anchor) => new(new Period(count, PeriodUnit.Day), anchor, Article(1));

    public static Norm Norm(Modality modality, Act act, int article = 1) => new()
    {
        Id = $"peace/{article}/{modality}-{act.Verb}-{act.Object?.Id}",
        Modality = modality,
        Act = act,
        Instrument = Peace,
        At = Article(article),
    };

    public static Norm Must(Act act, int article = 1) => Norm(Modality.Must, act, article);

    public static Norm May(Act act, int article = 1) => Norm(Modality.May, act, article);

    public static Norm MustNot(Act act, int article = 1) => Norm(Modality.MustNot, act, article);

    public static Norm NeedNot(Act act, int article = 1) => Norm(Modality.NeedNot, act, article);

    public static Norm Once(this Norm norm, Condition condition) => norm with { Once = Always(condition) };

    public static Norm Until(this Norm norm, Condition condition) => norm with { Until = Always(condition) };

    public static Norm While(this Norm norm, Condition condition) => norm with { While = Always(condition) };

    public static Norm Within(this Norm norm, Term term) => norm with { Within = term };
}
