using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>An event with the date it has on the readings taken; <see cref="Index"/> tells it from all others, and is its support in timelines.</summary>
/// <param name="Index">A number of its own.</param>
/// <param name="Occurrence">The event.</param>
/// <param name="Range">The days on which it may have happened.</param>
/// <param name="Minute">The minute of the day, where day and clock time are known.</param>
public readonly record struct DatedOccurrence(int Index, Occurrence Occurrence, DateRange Range, int? Minute)
{
    /// <summary>The first moment from which it may take effect.</summary>
    public Boundary From => Minute is { } minute ? Boundary.At(Range.Earliest, minute) : Boundary.StartOf(Range.Earliest);

    /// <summary>The moment by which it surely takes effect.</summary>
    public Boundary By => Minute is { } minute ? Boundary.At(Range.Latest, minute) : Boundary.StartOf(Range.Latest);

    /// <summary>The first moment at which it surely lies behind everything that happens: without a clock time, the end of the day.</summary>
    internal Boundary Past => Minute is null ? Boundary.StartOf(Range.Latest.Next) : Kleene.Next(By);

    internal static DatedOccurrence Of(int index, Occurrence occurrence, RecordedDate date) =>
        new(index, occurrence, date.Range, date.Range.IsOneDay ? date.Minute : null);
}

/// <summary>
/// The record as one situation sees it: each event with its date, and through which day silence can be trusted.
/// What is dated after the known day is out of sight; that it had not happened before, where the record says so, is not.
/// </summary>
/// <remarks>Under a scenario, what the scenario leaves alone is not copied: only the descriptions of acts that it touches are listed anew.</remarks>
public sealed class Chronicle
{
    private static readonly IComparer<DatedOccurrence> s_byDate = Comparer<DatedOccurrence>.Create((a, b) =>
        a.By != b.By ? a.By.CompareTo(b.By)
        : a.From != b.From ? a.From.CompareTo(b.From)
        : a.Index.CompareTo(b.Index));

    private static readonly List<DatedOccurrence> s_none = [];

    private readonly Dictionary<(Verb Verb, Entity? Object), List<DatedOccurrence>> _acts = [];
    private readonly Dictionary<Entity, List<DatedOccurrence>> _payments = [];
    private readonly Dictionary<(Verb Verb, Entity? Object), List<Completeness>> _completeActs = [];
    private readonly Dictionary<Entity, List<Completeness>> _completePayments = [];
    private readonly Chronicle? _before;
    private readonly int _next;

    /// <summary>The chronicle of a situation.</summary>
    public Chronicle(Situation situation)
    {
        Known = situation.Known;
        foreach (var occurrence in situation.Record.Occurrences)
        {
            if (occurrence.Dates.Under(situation.Selection) is { } date)
            {
                List(occurrence).Add(DatedOccurrence.Of(_next, occurrence, date.Value));
            }

            _next++;
        }

        foreach (var list in _acts.Values.Concat(_payments.Values))
        {
            list.Sort(s_byDate);
        }

        Add(situation.Record.Complete);
    }

    /// <summary>The chronicle of a situation that differs from another by some events and by what the record is complete for.</summary>
    private Chronicle(Chronicle before, Situation situation, Revision revision)
    {
        (Known, _before, _next) = (before.Known, before, before._next);
        foreach (var (was, now) in revision.Events)
        {
            var index = _next;
            if (was is not null)
            {
                var list = List(was);
                var at = list.FindIndex(d => d.Occurrence.Id == was.Id);
                index = at < 0 ? _next++ : list[at].Index;
                list.RemoveAll(d => d.Occurrence.Id == was.Id);
            }
            else
            {
                _next++;
            }

            if (now?.Dates.Under(situation.Selection) is { } date)
            {
                var list = List(now);
                list.Add(DatedOccurrence.Of(index, now, date.Value));
                list.Sort(s_byDate);
            }
        }

        Add(revision.Complete);
    }

    /// <summary>Events dated through this day are known; null for all.</summary>
    public Day? Known { get; }

    /// <summary>The events of one description, known or not, in the order of their dates.</summary>
    public IEnumerable<DatedOccurrence> Covered(Act act)
    {
        var listed = Acts((act.Verb, act.Object));
        foreach (ref readonly var dated in CollectionsMarshal.AsSpan(listed))
        {
            if (!act.Covers(dated.Occurrence.Act))
            {
                return Of(act, listed);
            }
        }

        return listed;

        static IEnumerable<DatedOccurrence> Of(Act act, List<DatedOccurrence> listed) => listed.Where(d => act.Covers(d.Occurrence.Act));
    }

    /// <summary>The known payments on an account, in the order of their dates.</summary>
    public IEnumerable<DatedOccurrence> Payments(Entity account) => AllPayments(account).Where(IsKnown);

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

    /// <summary>The same, and not later than the end of the known day, unless what happens once only is known to have happened.</summary>
    internal Boundary UnseenFrom(Act act)
    {
        var silent = SilentUntil(act);
        var isDone = act.Verb.OnceOnly && Covered(act).Any(IsSurelyKnown);
        return !isDone && Known is { } known && Boundary.StartOf(known.Next) is var unseen && unseen < silent ? unseen : silent;
    }

    /// <summary>The last day through which the record is declared to hold every event of one description; null where it is not.</summary>
    public Completeness? Complete(Act act)
    {
        Completeness? longest = null;
        for (var chronicle = this; chronicle is not null; chronicle = chronicle._before)
        {
            foreach (ref readonly var statement in CollectionsMarshal.AsSpan(chronicle._completeActs.GetValueOrDefault((act.Verb, act.Object))))
            {
                longest = !(statement.Through <= longest?.Through) && statement.Act!.Includes(act) ? statement : longest;
            }
        }

        return longest;
    }

    /// <summary>The same for the payments of an account.</summary>
    public Completeness? CompletePayments(Entity account) => AllCompletePayments(account).MaxBy(c => c.Through.Number);

    /// <summary>The first day about whose payments on an account the record, as known, says nothing; the beginning of time where it is not complete.</summary>
    public Boundary PaymentsUnknownFrom(Entity account) => CompletePayments(account) switch
    {
        null => Boundary.Beginning,
        { Through: var through } when Known is { } known && known < through => Boundary.StartOf(known.Next),
        { Through: var through } => Boundary.StartOf(through.Next),
    };

    /// <summary>The chronicle after a revision; readings and known day are the same.</summary>
    internal Chronicle After(Situation situation, Revision revision) => new(this, situation, revision);

    /// <summary>What rests on the record, as known: after the known day only what has come about for good is left.</summary>
    internal Timeline<Truth> Masked(Timeline<Truth> timeline) => Known is not { } known
        ? timeline
        : Kleene.Either(timeline, Kleene.UnknownFrom(Kleene.Never, Boundary.StartOf(known.Next)));

    private List<DatedOccurrence> Acts((Verb Verb, Entity? Object) description) =>
        _acts.TryGetValue(description, out var own) ? own : _before?.Acts(description) ?? s_none;

    private IEnumerable<DatedOccurrence> AllPayments(Entity account) =>
        _payments.TryGetValue(account, out var own) ? own : _before?.AllPayments(account) ?? [];

    private IEnumerable<Completeness> AllCompletePayments(Entity account) =>
        (_completePayments.TryGetValue(account, out var own) ? own : []).Concat(_before?.AllCompletePayments(account) ?? []);

    /// <summary>The list in which an event stands, copied from before where it is first changed here.</summary>
    private List<DatedOccurrence> List(Occurrence occurrence)
    {
        if (occurrence.Payment is { } payment)
        {
            ref var payments = ref CollectionsMarshal.GetValueRefOrAddDefault(_payments, payment.Account, out _);
            return payments ??= [.. _before?.AllPayments(payment.Account) ?? []];
        }

        var description = (occurrence.Act.Verb, occurrence.Act.Object);
        ref var acts = ref CollectionsMarshal.GetValueRefOrAddDefault(_acts, description, out _);
        return acts ??= [.. _before?.Acts(description) ?? []];
    }

    private void Add(ImmutableArray<Completeness> complete)
    {
        foreach (var statement in complete)
        {
            var list = statement.Act is { } act
                ? CollectionsMarshal.GetValueRefOrAddDefault(_completeActs, (act.Verb, act.Object), out _) ??= []
                : CollectionsMarshal.GetValueRefOrAddDefault(_completePayments, statement.Payments!, out _) ??= [];
            list.Add(statement);
        }
    }
}
