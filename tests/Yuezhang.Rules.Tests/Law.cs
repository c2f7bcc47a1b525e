using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
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

    /// <summary>A moment has come: <c>1850-03-01</c>, <c>1850-03-01T12:00</c>, <c>1850-03-01T24:00</c>.</summary>
    public static Condition Come(string moment) => new Reached(On(moment[..10]), Semantics.ClockTimes.MinuteOf(moment), Article(1));

    public static Condition InForce => new InForce(Peace, Article(1));

    public static Condition Bound(Modality modality, Act act) => new Bound(modality, act, Article(1));

    public static Condition Breached(Modality modality, Act act) => new Breached(modality, act, Article(1));

    public static Condition Exercised(Act act) => new Exercised(act, Article(1));

    public static Condition Between(Entity one, Entity other, Entity? instrument = null) => new InForceBetween(instrument ?? Peace, one, other, Article(1));

    public static Holds Holds(Relation relation, params ImmutableArray<Entity> arguments) => new(relation, arguments, Article(1));

    public static Condition Held(Entity thing, Entity holder) => new HeldBy(thing, holder, Article(1));

    public static Condition Ever(Condition operand) => new Ever(operand, Article(1));

    public static Condition AllAlong(Condition operand) => new Always(operand, Article(1));

    public static Condition Since(Condition operand, Condition from) => new Since(operand, from, Article(1));

    public static Condition WithinTheLast(int count, PeriodUnit unit, Condition operand) => new WithinLast(operand, new Period(count, unit), Peace, Article(1));

    public static Condition ThroughoutTheLast(int count, PeriodUnit unit, Condition operand) => new Throughout(operand, new Period(count, unit), Peace, Article(1));

    public static Condition Ago(int count, PeriodUnit unit, Condition operand) => new Delayed(operand, new Period(count, unit), Peace, Article(1));

    public static Condition Over(Term term) => new RunOut(term, Peace, Article(1));

    /// <summary>Within so long of the end of a term that recurs, counted by the peace.</summary>
    public static Condition Window(Period length, Period every, Condition anchor) => new InWindow(length, every, anchor, Peace, Article(1));

    public static Condition AtLeast(int count, Entity variable, Condition operand) => new AtLeast(count, variable, operand, Article(1));

    public static Condition Times(int count, Act act) => new Times(count, act, Article(1));

    public static Condition Totals(int amount, Unit unit, Act act) => new Totals(new Amount(amount, unit), act, Article(1));

    public static Condition Not(Condition operand) => new Not(operand, Article(1));

    public static Condition All(params ImmutableArray<Condition> operands) => new AllOf(operands, Article(1));

    public static Condition Any(params ImmutableArray<Condition> operands) => new AnyOf(operands, Article(1));

    public static Alternatives<T> Always<T>(T value)
        where T : notnull => Alternatives<T>.Always(value, Article(1));

    public static Alternatives<T> Read<T>(string reading, params (string Choice, T Value)[] choices)
        where T : notnull =>
        new([.. choices.Select(c => new Alternative<T>(new Guard(reading, c.Choice), c.Value, Article(1)))]);

    public static Counting Counted(CountingConvention convention) => Counting.Always(convention, Article(1));

    /// <summary>Every point of counting on one reading.</summary>
    public static Counting Counted(string reading, params (string Choice, CountingConvention Value)[] choices) => new()
    {
        Calendar = Read(reading, [.. choices.Select(c => (c.Choice, c.Value.Calendar))]),
        FirstDayCounts = Read(reading, [.. choices.Select(c => (c.Choice, c.Value.FirstDayCounts))]),
        LastDayCounts = Read(reading, [.. choices.Select(c => (c.Choice, c.Value.LastDayCounts))]),
        MonthEnd = Read(reading, [.. choices.Select(c => (c.Choice, c.Value.MonthEnd))]),
    };

    /// <summary>A reading whose first choice governs, unless none does.</summary>
    public static Reading Reading(string name, bool governed, params string[] choices) =>
        new(name, $"how is {name} meant?", [.. choices.Select((c, i) => new ReadingChoice(c, governed && i == 0, $"the ground of {c}", Article(9)))], Article(9));

    public static Term Months(int count) => Months(count, Exchange);

    public static Term Months(int count, Act anchor) => new(new Period(count, PeriodUnit.Month), anchor, Article(1));

    public static Term Days(int count) => Days(count, Exchange);

    public static Term Days(int count, Act anchor) => new(new Period(count, PeriodUnit.Day), anchor, Article(1));

    /// <summary>A term whose last day the text names.</summary>
    public static Term By(string day) => Term.EndingOn(On(day), Article(1));

    public static Norm Norm(Modality modality, Act act, int article = 1) => new()
    {
        Id = $"peace/{article}/{modality}-{act.Verb}-{act.Object?.Id}",
        Modality = modality,
        Act = act,
        Instrument = Peace,
        At = Article(article),
    };

    public static Norm Can(Act act, int article = 1) => Norm(Modality.Can, act, article);

    public static Norm Cannot(Act act, int article = 1) => Norm(Modality.Cannot, act, article);

    public static Norm Must(Act act, int article = 1) => Norm(Modality.Must, act, article);

    public static Norm May(Act act, int article = 1) => Norm(Modality.May, act, article);

    public static Norm MustNot(Act act, int article = 1) => Norm(Modality.MustNot, act, article);

    public static Norm NeedNot(Act act, int article = 1) => Norm(Modality.NeedNot, act, article);

    public static Norm Once(this Norm norm, Condition condition) => norm with { Once = Always(condition) };

    public static Norm Until(this Norm norm, Condition condition) => norm with { Until = Always(condition) };

    public static Norm While(this Norm norm, Condition condition) => norm with { While = Always(condition) };

    public static Norm Within(this Norm norm, Term term) => norm with { Within = term };

    public static Norm Keeping(this Norm norm, Condition condition) => norm with { Maintains = condition };

    public static Norm RestsWhile(this Norm norm, Condition condition) => norm with { Suspended = Always(condition) };

    public static Norm WaivedOnce(this Norm norm, Condition condition) => norm with { Waived = Always(condition) };

    public static Norm DischargedOnce(this Norm norm, Condition condition) => norm with { Discharged = Always(condition) };

    public static Norm VoidIf(this Norm norm, Condition condition, Term? within = null) => norm with { VoidIf = new RetroactiveCondition(condition, within, Article(1)) };

    public static Norm OwedTo(this Norm norm, Entity party) => norm with { Counterparty = party };

    /// <summary>The same norm of another bearer.</summary>
    public static Norm Of(this Norm norm, Entity? bearer) => norm with { Id = $"{norm.Id}/{bearer?.Id}", Act = norm.Act with { Agent = bearer } };

    /// <summary>The same norm in another instrument.</summary>
    public static Norm In(this Norm norm, Entity instrument) => norm with
    {
        Id = norm.Id.Replace("peace/", $"{instrument.Id}/", StringComparison.Ordinal),
        Instrument = instrument,
        At = ArticleOf(instrument, int.Parse(norm.At.Article, CultureInfo.InvariantCulture)),
    };

    /// <summary>A rule that needs no instrument.</summary>
    public static Rule Rule(Holds head, Condition body, int article = 4) => new() { Id = $"peace/{article}/{head.Relation.Id}", Head = head, Body = body, At = Article(article) };

    /// <summary>An instrument in force from its exchange.</summary>
    public static Instrument Instrument(Entity name, params ImmutableArray<Entity> parties) => new()
    {
        Name = name,
        Title = name.Name,
        Parties = parties,
        Force = Done(new Act(Verb.Exchange, null, name)),
        Counting = Counted(WithoutTheDayOfTheEvent),
        Articles = [ArticleOf(name, 1), ArticleOf(name, 2)],
    };
}
