using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>An event with the date it has on the readings taken; <see cref="Index"/> is its place in the record and its support in timelines.</summary>
public readonly record struct DatedOccurrence(int Index, Occurrence Occurrence, DateRange Range);

/// <summary>
/// The record as one situation sees it: each event with its date, and through which day silence can be trusted.
/// What is dated after the known day is out of sight; that it had not happened before, where the record says so, is not.
/// </summary>
public sealed class Chronicle
{
    private readonly ILookup<(Verb Verb, Entity? Object), DatedOccurrence> _acts;
    private readonly ILookup<Entity, DatedOccurrence> _payments;
    private readonly ILookup<(Verb Verb, Entity? Object), Completeness> _completeActs;
    private readonly ILookup<Entity, Completeness> _completePayments;

    /// <summary>The chronicle of a situation.</summary>
    public Chronicle(Situation situation)
    {
        Known = situation.Known;
        var dated = situation.Record.Occurrences
            .Select((o, index) => (o, index, date: o.Dates.Under(situation.Selection)))
            .Where(d => d.date is not null)
            .Select(d => new DatedOccurrence(d.index, d.o, d.date!.Value.Range))
            .OrderBy(d => d.Range.Latest).ThenBy(d => d.Range.Earliest).ThenBy(d => d.Index)
            .ToList();
        _acts = dated.Where(d => d.Occurrence.Payment is null).ToLookup(d => (d.Occurrence.Act.Verb, d.Occurrence.Act.Object));
        _payments = dated.Where(d => d.Occurrence.Payment is not null).ToLookup(d => d.Occurrence.Payment!.Account);
        _completeActs = situation.Record.Complete.Where(c => c.Act is not null).ToLookup(c => (c.Act!.Verb, c.Act.Object));
        _completePayments = situation.Record.Complete.Where(c => c.Payments is not null).ToLookup(c => c.Payments!);
    }

    /// <summary>Events dated through this day are known; null for all.</summary>
    public Day? Known { get; }

    /// <summary>The events of one description, known or not, in the order of their dates.</summary>
    public IEnumerable<DatedOccurrence> Covered(Act act) => _acts[(act.Verb, act.Object)].Where(d => act.Covers(d.Occurrence.Act));

    /// <summary>The known payments on an account, in the order of their dates.</summary>
    public IEnumerable<DatedOccurrence> Payments(Entity account) =>
        _payments[account].Where(IsKnown);

    /// <summary>Whether the event may have happened by the known day.</summary>
    public bool IsKnown(DatedOccurrence dated) => Known is not { } known || dated.Range.Earliest <= known;

    /// <summary>Whether the event surely happened by the known day.</summary>
    public bool IsSurelyKnown(DatedOccurrence dated) => Known is not { } known || dated.Range.Latest <= known;

    /// <summary>
    /// The first moment from which an act may have been done that nobody recorded. What happens once only, and is recorded, was not done at another time.
    /// </summary>
    public Boundary SilentUntil(Act act) => act.Verb.OnceOnly && Covered(act).Any() ? Boundary.End
        : Complete(act) is { Through: var through } ? Boundary.StartOf(through.Next)
        : Boundary.Beginning;

    /// <summary>What rests on the record, as known: after the known day only what has come about for good is left.</summary>
    internal Timeline<Truth> Masked(Timeline<Truth> timeline) => Known is not { } known
        ? timeline
        : Kleene.Either(timeline, Kleene.UnknownFrom(Kleene.Never, Boundary.StartOf(known.Next)));

    /// <summary>The last day through which the record is declared to hold every event of one description; null where it is not.</summary>
    public Completeness? Complete(Act act) =>
        _completeActs[(act.Verb, act.Object)].Where(c => c.Act!.Includes(act)).MaxBy(c => c.Through.Number);

    /// <summary>The same for the payments of an account.</summary>
    public Completeness? CompletePayments(Entity account) =>
        _completePayments[account].MaxBy(c => c.Through.Number);

    /// <summary>The first day about whose payments on an account the record, as known, says nothing; the beginning of time where it is not complete.</summary>
    public Boundary PaymentsUnknownFrom(Entity account) => CompletePayments(account) switch
    {
        null => Boundary.Beginning,
        { Through: var through } when Known is { } known && known < through => Boundary.StartOf(known.Next),
        { Through: var through } => Boundary.StartOf(through.Next),
    };
}
