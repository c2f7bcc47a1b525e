using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>An event with the days on which it may have happened.</summary>
internal readonly record struct NaiveEvent(Act Act, Day Earliest, Day Latest);

/// <summary>Events as the record has them on the readings taken, and how far its silence can be trusted.</summary>
internal sealed class NaiveEvents(Situation situation)
{
    private readonly List<(Occurrence Event, Day Earliest, Day Latest)> _dated =
    [
        .. from o in situation.Record.Occurrences
           from date in o.Dates.Items
           where date.Guard is null || (situation.Selection.Choices.TryGetValue(date.Guard.Reading, out var choice) && choice == date.Guard.Choice)
           select (o, date.Value.Range.Earliest, date.Value.Range.Latest),
    ];

    public Day Known { get; } = situation.Known ?? new Day(int.MaxValue - 1);

    /// <summary>The events that a description covers.</summary>
    public List<NaiveEvent> Of(Act act) =>
        [.. _dated.Where(d => d.Event.Payment is null && Answers(act, d.Event.Act)).Select(d => new NaiveEvent(d.Event.Act, d.Earliest, d.Latest))];

    public Truth Happened(Act act, Day on) =>
        Of(act).Exists(e => IsBehind(e, on)) ? Truth.True
        : PerhapsBehind(act, on).Count == 0 && IsTold(act, on) ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether it was done on this very day.</summary>
    public Truth DoneOn(Act act, Day on) =>
        Of(act).Exists(e => e.Earliest == on && IsBehind(e, on)) ? Truth.True : MayBeOn(act, on) ? Truth.Unknown : Truth.False;

    public Truth Times(int count, Act act, Day on) =>
        Of(act).Count(e => IsBehind(e, on)) >= count ? Truth.True
        : PerhapsBehind(act, on).Count < count && IsTrusted(act, on) ? Truth.False
        : Truth.Unknown;

    public Truth Totals(Amount amount, Act act, Day on)
    {
        var (surely, perhaps) = (Of(act).FindAll(e => IsBehind(e, on)), PerhapsBehind(act, on));
        return Sum(surely) >= amount.Value ? Truth.True
            : Sum(perhaps) < amount.Value && perhaps.TrueForAll(e => e.Act.Measure?.Unit == amount.Unit) && IsTrusted(act, on) ? Truth.False
            : Truth.Unknown;

        Rational Sum(List<NaiveEvent> events) =>
            events.Where(e => e.Act.Measure?.Unit == amount.Unit).Aggregate(Rational.Zero, (sum, e) => sum + e.Act.Measure!.Value.Value);
    }

    /// <summary>Whether an event of the description may have happened on a day, recorded or not.</summary>
    public bool MayBeOn(Act act, Day on) => MayBeUntold(act, on) || Of(act).Exists(e => e.Earliest <= on && on <= e.Latest);

    /// <summary>Whether an event that is not recorded, or not known, may have happened on a day.</summary>
    public bool MayBeUntold(Act act, Day on) => on > Known || !IsTold(act, on);

    /// <summary>Whether it surely happened by a day.</summary>
    public bool IsBehind(NaiveEvent e, Day on) => e.Latest <= on && e.Latest <= Known;

    /// <summary>Every day from which a term may run: those on which the first event may have happened that is known to have happened.</summary>
    public List<Day> Anchors(Act act)
    {
        var surely = Of(act).Where(e => e.Latest <= Known).Select(e => e.Latest).ToList();
        var perhaps = Of(act).Where(e => e.Earliest <= Known).Select(e => e.Earliest).ToList();
        return surely.Count == 0 ? [] : [.. Enumerable.Range(perhaps.Min().Number, surely.Min() - perhaps.Min() + 1).Select(n => new Day(n))];
    }

    /// <summary>The payments that may have been made by the known day, each with its range.</summary>
    public List<(Payment Payment, Day Earliest, Day Latest)> Payments(Entity account) =>
        [.. _dated.Where(d => d.Event.Payment is { } p && p.Account.Id == account.Id && d.Earliest <= Known).Select(d => (d.Event.Payment!, d.Earliest, d.Latest))];

    /// <summary>The last day about whose payments silence says that there were none.</summary>
    public Day PaymentsThrough(Entity account)
    {
        var complete = situation.Record.Complete.Where(c => c.Payments?.Id == account.Id).Select(c => c.Through).ToList();
        var through = complete.Count == 0 ? new Day(int.MinValue) : complete.Max();
        return through < Known ? through : Known;
    }

    /// <summary>The last day about whose acts of a description silence says that there were none, whatever is known of it.</summary>
    public Day CompleteThrough(Act act)
    {
        var complete = situation.Record.Complete.Where(c => c.Act is { } wider && IsWider(wider, act)).Select(c => c.Through).ToList();
        return complete.Count == 0 ? new Day(int.MinValue) : complete.Max();
    }

    /// <summary>Whether an act done is one of a description.</summary>
    public static bool Answers(Act description, Act done) =>
        description.Verb.Infinitive == done.Verb.Infinitive && description.Object?.Id == done.Object?.Id
        && Meets(description.Agent, done.Agent) && Meets(description.Counterparty, done.Counterparty) && Meets(description.Place, done.Place)
        && Meets(description.Beneficiary, done.Beneficiary)
        && (description.Measure is not { } wanted || (done.Measure is { } had && had.Unit == wanted.Unit && (description.MoreThan
            ? had.Value > wanted.Value || (had.Value == wanted.Value && done.MoreThan)
            : had.Value == wanted.Value && !done.MoreThan)));

    private bool IsTrusted(Act act, Day on) => on <= Known && on <= CompleteThrough(act);

    // whether silence says that it was not done
    private bool IsTold(Act act, Day on) => IsTrusted(act, on) || (on <= Known && act.Verb.OnceOnly && Of(act).Count > 0);

    private List<NaiveEvent> PerhapsBehind(Act act, Day on) => Of(act).FindAll(e => e.Earliest <= on && e.Earliest <= Known);

    private static bool IsWider(Act wider, Act act) =>
        wider.Verb.Infinitive == act.Verb.Infinitive && wider.Object?.Id == act.Object?.Id
        && (wider.Agent is null || wider.Agent == act.Agent) && (wider.Counterparty is null || wider.Counterparty == act.Counterparty)
        && (wider.Beneficiary is null || wider.Beneficiary == act.Beneficiary)
        && (wider.Place is null || wider.Place == act.Place) && (wider.Measure is null || (wider.Measure == act.Measure && wider.MoreThan == act.MoreThan));

    private static bool Meets(Entity? wanted, Entity? had) => wanted is null || had is null || wanted == had;
}
