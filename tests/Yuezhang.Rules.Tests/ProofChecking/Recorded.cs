using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>An event with the date that it has on the readings taken, and the clock time where its day is known.</summary>
internal sealed record Dated(Occurrence Event, Day Earliest, Day Latest, int? Minute)
{
    /// <summary>The first moment at which it may have happened.</summary>
    public Boundary From => Minute is { } minute ? Boundary.At(Earliest, minute) : Boundary.StartOf(Earliest);

    /// <summary>The moment by which it has happened.</summary>
    public Boundary By => Minute is { } minute ? Boundary.At(Latest, minute) : Boundary.StartOf(Latest);

    /// <summary>The moment from which whatever happens comes after it: without a clock time, once its day is over.</summary>
    public Boundary Past => Minute is { } minute ? Boundary.At(Latest, minute + 1) : Boundary.StartOf(Latest.Next);

    public static Dated Of(Occurrence occurrence, RecordedDate date) =>
        new(occurrence, date.Range.Earliest, date.Range.Latest, date.Range.IsOneDay ? date.Minute : null);
}

/// <summary>What the record says of events at a moment, by the definitions.</summary>
internal sealed class Recorded(Situation situation)
{
    private readonly List<Dated> _events =
    [
        .. from o in situation.Record.Occurrences
           let date = o.Dates.Items.FirstOrDefault(d => situation.Selection.Admits(d.Guard))
           where date is not null
           select Dated.Of(o, date.Value),
    ];

    public Day Known { get; } = situation.Known ?? new Day(int.MaxValue - 1);

    public IEnumerable<Dated> Of(Act act) => _events.Where(e => e.Event.Payment is null && act.Covers(e.Event.Act));

    public IEnumerable<Dated> KnownOf(Act act) => Of(act).Where(e => e.Earliest <= Known);

    public IEnumerable<Dated> Payments(Entity account) => _events.Where(e => e.Event.Payment?.Account == account && e.Earliest <= Known);

    public Completeness? Complete(Act act) => situation.Record.Complete.Where(c => c.Act is not null && c.Act.Includes(act)).MaxBy(c => c.Through.Number);

    public Completeness? Complete(Entity payments) => situation.Record.Complete.Where(c => c.Payments == payments).MaxBy(c => c.Through.Number);

    /// <summary>The last day through which a statement of completeness can be relied on.</summary>
    public Day Through(Completeness? complete) => complete is null ? new Day(int.MinValue) : complete.Through < Known ? complete.Through : Known;

    public Truth Happened(Act act, Boundary at) => Measured(act, a =>
        Of(a).Any(e => e.By <= at && e.Latest <= Known) ? Truth.True
            : at.Day <= Known && !Of(a).Any(e => e.From <= at) && ((a.Verb.OnceOnly && Of(a).Any()) || Through(Complete(a)) >= at.Day) ? Truth.False
            : Truth.Unknown);

    public Truth Lasts(Act act, Boundary at) => Measured(act, a =>
    {
        var ending = Ending(a);
        var (begins, ends) = (Of(a).ToList(), Of(ending).ToList());
        var begun = begins.Exists(b => b.By <= at && !ends.Exists(e => e.From <= at && e.Past > b.From));
        var over = !begins.Exists(b => b.From <= at) || ends.Exists(e => e.By <= at && !begins.Exists(b => b.From <= at && b.Past > e.From));
        var next = ends.Where(e => e.From > at).OrderBy(e => e.From).FirstOrDefault();
        var endsNext = next is not null && !begins.Exists(b => b.By > at && b.From < next.Past);
        return at.Day > Known ? Truth.Unknown
            : begun && (endsNext || Through(Complete(ending)) >= at.Day) ? Truth.True
            : over && Through(Complete(a)) >= at.Day ? Truth.False
            : Truth.Unknown;
    });

    /// <summary>Whether an act is done on the day: surely, where its day is known.</summary>
    public Truth BeingDone(Act act, Boundary at) => Measured(act, a =>
    {
        var today = Of(a).Where(e => e.Earliest <= at.Day && e.Latest >= at.Day && e.Earliest <= Known).ToList();
        return at.Day > Known ? Truth.Unknown
            : today.Exists(e => e.Earliest == e.Latest) ? Truth.True
            : today.Count == 0 && ((a.Verb.OnceOnly && Of(a).Any()) || Through(Complete(a)) >= at.Day) ? Truth.False
            : Truth.Unknown;
    });

    /// <summary>Whether the events of a description so far come to a number or an amount.</summary>
    public Truth Reached(Act act, Rational goal, Func<Occurrence, Rational?> weigh, Boundary at)
    {
        var behind = KnownOf(act).Where(e => e.From <= at).ToList();
        var trusted = Through(Complete(act)) >= at.Day;
        return Sum(e => e.By <= at && e.Latest <= Known) >= goal ? Truth.True
            : at.Day > Known || !trusted || behind.Exists(e => weigh(e.Event) is null) || Sum(_ => true) >= goal ? Truth.Unknown
            : Truth.False;

        Rational Sum(Func<Dated, bool> of) => behind.Where(of).Aggregate(Rational.Zero, (sum, e) => sum + (weigh(e.Event) ?? 0));
    }

    public Act Ending(Act act) => act with { Verb = situation.Library.Verb(act.Verb.LastsUntil!), Measure = null, MoreThan = false };

    /// <summary>The stretch around a moment on which something about acts stays what it is.</summary>
    public Interval Around(Boundary at, IEnumerable<Act> acts, Func<Boundary, Truth> truth)
    {
        var points = acts.SelectMany(a => Of(a with { Measure = null, MoreThan = false }).SelectMany(e => new[] { e.From, e.By, e.Past, Boundary.StartOf(e.Earliest), Boundary.StartOf(e.Earliest.Next), Boundary.StartOf(e.Latest), Boundary.StartOf(e.Latest.Next) })
                .Concat(new[] { Complete(a), Complete(a with { Measure = null, MoreThan = false }) }.OfType<Completeness>().Select(c => Boundary.StartOf(c.Through.Next))))
            .Concat(situation.Known is { } known ? [Boundary.StartOf(known.Next)] : []).Distinct().Order().ToList();
        var (value, from, until) = (truth(at), Boundary.Beginning, Boundary.End);
        foreach (var point in points)
        {
            var (before, after) = (truth(Premises.Before(point)), truth(point));
            (from, until) = point <= at && before != value ? (point, until) : point > at && after != value && until.IsOpen ? (from, point) : (from, until);
        }

        return new Interval(from, until);
    }

    /// <summary>Of an act with a quantity: where the act is recorded without one, its quantity is unknown.</summary>
    private Truth Measured(Act act, Func<Act, Truth> truth)
    {
        var any = act with { Measure = null, MoreThan = false };
        var (exact, without) = (truth(act), truth(any));
        return act.Measure is null || exact == Truth.True || !Of(any).Any(e => e.Event.Act.Measure is null) ? exact
            : without == Truth.False ? Truth.False
            : Truth.Unknown;
    }
}
