using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>How conditions have been from the beginning: a proof for each stretch on which the same reasons hold.</summary>
public sealed partial class Explainer
{
    private readonly Dictionary<Proof, Interval> _shown = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Proofs of a condition from just before it came to hold; from the beginning, where it has always held; and where it does not hold, from now until it
    /// next does, or may: to the end, where it never does.
    /// </summary>
    public IEnumerable<Proof> Course(Condition condition, Boundary at)
    {
        var timeline = model.TruthOf(condition);
        if (timeline[at] == Truth.True)
        {
            return timeline.RunAt(at).Interval.From is { IsOpen: false } came ? Onward(condition, Before(came), at) : History(condition, at);
        }

        return Onward(condition, at, timeline.FirstFrom(at, t => t != Truth.False) ?? Boundary.End);
    }

    /// <summary>Proofs of a condition from one moment through another, stretch by stretch.</summary>
    private IEnumerable<Proof> Onward(Condition condition, Boundary from, Boundary through)
    {
        for (var moment = from; ;)
        {
            var proofs = Whole(condition, moment).ToList();
            foreach (var proof in proofs)
            {
                yield return proof;
            }

            var until = Common(proofs, moment).Until;
            if (until > through || until.IsOpen)
            {
                yield break;
            }

            moment = until;
        }
    }

    /// <summary>Proofs of a condition through a moment, from the last stretch to the first.</summary>
    private IEnumerable<Proof> History(Condition condition, Boundary through)
    {
        for (var moment = through; ;)
        {
            var proofs = Whole(condition, moment).ToList();
            foreach (var proof in proofs)
            {
                yield return proof;
            }

            if (Common(proofs, moment).From is not { IsOpen: false } from)
            {
                yield break;
            }

            moment = Before(from);
        }
    }

    /// <summary>The stretch around a moment on which the conditions and norms that some proofs find stay what they are.</summary>
    private Interval Common(IEnumerable<Proof> proofs, Boundary at)
    {
        var common = Interval.Always;
        foreach (var shown in proofs.Where(p => p.Finding is ConditionFinding or NormFinding).Select(Shown))
        {
            common = common.Intersect(
                shown.Contains(at) ? shown
                : shown.From > at ? new Interval(Boundary.Beginning, shown.From)
                : new Interval(shown.Until, Boundary.End));
        }

        return common;
    }

    /// <summary>The stretch of time on which a proof of a condition or norm itself shows what it finds; it may be shorter than that on which it is so.</summary>
    private Interval Shown(Proof proof)
    {
        if (!_shown.TryGetValue(proof, out var shown))
        {
            shown = proof.Finding switch
            {
                NormFinding { Norm: { Imported: null, VoidIf: null } norm } => Common(proof.Because.Concat(proof.Besides), proof.Moment).Intersect(Unchanged(norm, proof.Moment)),
                ConditionFinding
                {
                    Condition: AllOf or AnyOf or Not or Bound or Breached or InForce or InForceBetween or Ever or Always or Since or AtLeast
                    or InstalmentPaid or InstalmentOverdue or Settled
                } => Common(proof.Because.Concat(proof.Besides), proof.Moment),
                _ => proof.Holds,
            };
            shown = shown.Intersect(proof.Holds);
            _shown.Add(proof, shown);
        }

        return shown;
    }

    /// <summary>
    /// The stretch around a moment in which no day runs out that may be the last of a norm's term (while one may, each day is told by itself, unless that goes
    /// on for ever: a term may never begin), and nothing changes of what it wants kept.
    /// </summary>
    private Interval Unchanged(Norm norm, Boundary at)
    {
        var life = model.LifeOf(norm);
        var late = life.Late.PieceAt(at);
        var between = late.Value != Truth.Unknown || late.Interval.Until.IsOpen ? late.Interval : Interval.OfDay(at.Day);
        return between.Intersect(life.Kept.PieceAt(at).Interval);
    }

    /// <summary>The last moment before another.</summary>
    private static Boundary Before(Boundary moment) => moment.MinuteOfDay > 0
        ? Boundary.At(moment.Day, moment.MinuteOfDay - 1)
        : Boundary.At(moment.Day.Previous, 1439);
}
