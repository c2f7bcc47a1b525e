using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>What the record says, and what its silence does.</summary>
public sealed partial class Explainer
{
    /// <summary>The event that shows it; or the silence of the record, with the event that came later.</summary>
    private ImmutableArray<Proof> EventReasons(Act act, Truth truth, Boundary at)
    {
        var recorded = model.Chronicle.Covered(act).ToList();
        var known = recorded.Where(model.Chronicle.IsKnown).ToList();
        var counting = model.Situation.Library.CountsAs.Where(c => model.Situation.Selection.Admits(c.Guard) && act.Covers(c.Counts)).ToList();
        if (truth != Truth.False && counting.Count > 0 && !(truth == Truth.True ? known.Exists(d => d.By <= at) : Trusted(act) < at.Day || known.Exists(d => d.From <= at)))
        {
            return [.. counting.SelectMany(c => Covered(c.Done).Where(d => d.From <= at).Select(d => Event(d, at)).Concat(truth == Truth.True ? [] : NoMore(c.Done, at)))];
        }

        switch (truth)
        {
            case Truth.True:
                return [Event(known[0], at)];

            // What happens only once, and is recorded later, had not happened before: known or not.
            case Truth.False when act.Verb.OnceOnly && recorded.Count > 0:
                return [Event(recorded[0], at)];
            case Truth.Unknown when Possible(act).FirstOrDefault(d => d.From <= at) is { Occurrence: not null } open:
                return [Event(open, at)];
            default:
                return [.. known.Take(1).Select(d => Event(d, at)), Absence(Sought(act), at, truth == Truth.False)];
        }
    }

    /// <summary>Every other event that may be one of the description.</summary>
    private IEnumerable<Proof> EventBesides(Act act, Truth truth, Boundary at) =>
        truth == Truth.True ? [] : Possible(act).Select(d => Event(d, at));

    /// <summary>The turn that decides; of what is not known, all that may be the last, or the silence about another.</summary>
    private ImmutableArray<Proof> TurnReasons(Act act, Truth truth, Boundary at)
    {
        var (begins, ends) = Turns(act, truth, at);
        var turns = begins.Concat(ends).OrderBy(d => d.By).ToList();
        if (turns.Count == 0)
        {
            return [Absence(Sought(act), at, truth == Truth.False)];
        }

        var next = ends.Contains(turns[^1]) ? Sought(act) : Ending(act);
        return truth switch
        {
            Truth.True => [Event(LastSurely(begins, at)!.Value, at)],
            Truth.False => [Event(LastSurely(ends, at) ?? turns[^1], at)],
            _ when Trusted(next) < at.Day => [Event(turns[^1], at), Absence(next, at, false)],
            _ => [.. turns.Where(d => !turns.Exists(other => other.By <= at && other.From >= d.Past)).Select(d => Event(d, at))],
        };
    }

    /// <summary>The other turns so far, and that none came after the last; or which one came next.</summary>
    private IEnumerable<Proof> TurnBesides(Act act, Truth truth, Boundary at)
    {
        var (begins, ends) = Turns(act, truth, at);
        var others = begins.Concat(ends).Select(d => Event(d, at));
        return truth switch
        {
            Truth.True when Trusted(Ending(act)) < at.Day => others.Concat(model.Chronicle.Covered(Ending(act)).Where(d => d.From > at).Select(d => Event(d, at))),
            Truth.True => others.Append(Absence(Ending(act), at, true, LastSurely(begins, at)!.Value.From)),
            Truth.False => others.Append(Absence(Sought(act), at, true, begins.Count == 0 ? null : LastSurely(ends, at)?.From)),
            _ => others,
        };
    }

    private (List<DatedOccurrence> Begins, List<DatedOccurrence> Ends) Turns(Act act, Truth truth, Boundary at)
    {
        return (SoFar(truth == Truth.True ? act : Sought(act)), SoFar(Ending(act)));

        List<DatedOccurrence> SoFar(Act of) => [.. Covered(of).Where(d => d.From <= at)];
    }

    private static DatedOccurrence? LastSurely(List<DatedOccurrence> turns, Boundary at) =>
        turns.Where(d => d.By <= at).OrderBy(d => d.From).Cast<DatedOccurrence?>().LastOrDefault();

    private Act Ending(Act act) => act with { Verb = model.Situation.Library.Verb(act.Verb.LastsUntil!), Measure = null, MoreThan = false };

    private IEnumerable<DatedOccurrence> Covered(Act act) => model.Chronicle.Covered(act).Where(model.Chronicle.IsKnown);

    /// <summary>The known events that are of a description or, done without a known quantity, may be.</summary>
    private IEnumerable<DatedOccurrence> Possible(Act act) =>
        Covered(act with { Measure = null, MoreThan = false }).Where(d => act.Covers(d.Occurrence.Act) || d.Occurrence.Act.Measure is null);

    /// <summary>The description that nothing must meet for an act not to have been done: without its quantity, where one is recorded without.</summary>
    private Act Sought(Act act)
    {
        var any = act with { Measure = null, MoreThan = false };
        return model.Chronicle.Covered(any).Any(d => d.Occurrence.Act.Measure is null) ? any : act;
    }

    /// <summary>The last day through which silence about a description can be trusted.</summary>
    private Day Trusted(Act act) => Through(model.Chronicle.Complete(act));

    private Day Through(Completeness? complete) => (complete, model.Chronicle.Known) switch
    {
        (null, _) => new Day(int.MinValue),
        ({ Through: var through }, { } known) when known < through => known,
        _ => complete.Through,
    };

    private Proof Event(DatedOccurrence dated, Boundary at) =>
        Event(dated, at, [.. ReadingOf(dated.Occurrence.Dates.Under(model.Situation.Selection)?.Guard, at)]);

    private static Proof Event(DatedOccurrence dated, Boundary at, ImmutableArray<Proof> because) =>
        new(new EventFinding(dated.Occurrence, dated.Range, dated.From > at), dated.Occurrence.At, at, new Interval(dated.From, Boundary.End), because);

    private Proof Absence(Act act, Boundary at, bool certain, Boundary? since = null) =>
        Absence(act, null, model.Chronicle.Complete(act), Covered(act), at, certain, since);

    private Proof AbsenceOfPayments(Entity account, Boundary at) =>
        Absence(null, account, model.Chronicle.CompletePayments(account), [], at, false, null);

    /// <summary>Silence is certain until an event may have come, or the record ends; it is uncertain from there on.</summary>
    private Proof Absence(Act? act, Entity? payments, Completeness? complete, IEnumerable<DatedOccurrence> events, Boundary at, bool certain, Boundary? since, bool others = false)
    {
        var through = Through(complete);
        var ends = complete is null ? Boundary.Beginning : Boundary.StartOf(through.Next);
        var first = events.Where(d => since is null || d.Past > since).Select(d => d.From).Append(ends).Min();
        var holds = certain ? new Interval(Boundary.Beginning, first) : new Interval(ends, Boundary.End);
        return new Proof(new AbsenceFinding(act, payments, complete, model.Chronicle.Known, certain) { Since = since, Else = others }, complete?.At ?? Citation.None, at, holds, []);
    }
}
