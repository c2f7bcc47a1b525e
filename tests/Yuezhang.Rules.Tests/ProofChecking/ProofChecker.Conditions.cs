using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Rules about conditions: a connective by its operands, a norm or an instrument as a condition by what is shown of it.</summary>
internal sealed partial class ProofChecker
{
    private Judgement Condition(Proof proof, ConditionFinding finding, Premises premises)
    {
        var (condition, at) = (finding.Condition, proof.Moment);
        Expect(proof.At == condition.At && proof.Holds.Contains(at), proof, "it stands elsewhere, or does not hold at its moment");
        switch (condition)
        {
            case Happened { Act: var act }:
                return Happened(proof, act, finding.Truth, premises);
            case Lasts { Act: var act }:
                return Lasts(proof, act, finding.Truth, premises);
            case InstalmentPaid or InstalmentOverdue or Settled or InterestWaived:
                return OfAccount(proof, condition, finding.Truth, premises);
            case Times { Act: var act, Count: var count }:
                return Counted(proof, act, count, _ => 1, finding.Truth, premises);
            case Totals { Act: var act, Amount: var amount }:
                return Counted(proof, act, amount.Value, e => e.Act.Measure is { } m && m.Unit == amount.Unit ? m.Value : null, finding.Truth, premises);
            case Reached { Moment: var moment }:
                return Come(proof, moment, finding.Truth);
            case Holds atom:
                return Related(proof, atom, finding.Truth, premises);
            case HeldBy held:
                return Held(proof, held, finding.Truth, premises);
            case RunOut over:
                return Over(proof, over, finding.Truth, premises);
            case InWindow window:
                return InWindow(proof, window, finding.Truth, premises);
            case Exercised { Act: var act }:
                return Exercised(proof, act, finding.Truth, premises);
            case WithinLast { Operand: var operand }:
                return LooksBack(proof, condition, operand, finding.Truth, premises);
            case Throughout { Operand: var operand }:
                return LooksBack(proof, condition, operand, finding.Truth, premises);
            case Delayed { Operand: var operand }:
                return LooksBack(proof, condition, operand, finding.Truth, premises);
        }

        if (condition is InForceBetween between)
        {
            ExpectBonds(proof, between);
        }

        var shown = condition switch
        {
            Bound bound => Stands(bound, premises, at),
            Breached breached => NormsOn(breached.Modality, breached.Act).Select(n => premises.Norm(n, at)?.Breach).Aggregate((Truth?)Truth.False, Kleene.Or),
            InForce { Instrument: var instrument } => Force(instrument, premises, at),
            InForceBetween c => Kleene.And(Linked(c.Instrument, c.One, c.Other, premises, at), Kleene.Not(Rests(c.Instrument, c.One, c.Other, premises, at))),
            Same same => same.One == same.Other ? Truth.True : Truth.False,
            Ever ever => premises.MomentsThrough(at).Select(m => premises.Of(ever.Operand, m)).Aggregate((Truth?)Truth.False, Kleene.Or),
            Always always => premises.MomentsThrough(at).Select(m => premises.Of(always.Operand, m)).Aggregate((Truth?)Truth.True, Kleene.And),
            Since since => premises.MomentsThrough(at).Aggregate((Truth?)Truth.False, (so, m) => Kleene.And(premises.Of(since.Operand, m), Kleene.Or(so, premises.Of(since.From, m)))),
            AtLeast least => AtLeast(least, premises, at),
            _ => premises.OfParts(condition, at),
        };
        Expect(shown == finding.Truth, proof, $"the steps below show {shown?.ToString() ?? "nothing"}");
        return new Judgement(proof, premises.Around(at));
    }

    /// <summary>A moment that the text names has come from it on, and not before.</summary>
    private Judgement Come(Proof proof, Boundary moment, Truth truth)
    {
        var stretch = proof.Moment < moment ? new Interval(Boundary.Beginning, moment) : new Interval(moment, Boundary.End);
        Expect((truth, proof.Holds) == (proof.Moment < moment ? Truth.False : Truth.True, stretch), proof, "the moment comes at another time");
        return new Judgement(proof, stretch);
    }

    /// <summary>Whether a condition surely, or possibly, holds of so many things.</summary>
    private Truth? AtLeast(AtLeast least, Premises premises, Boundary at)
    {
        var each = situation.Library.Things[least.Variable.Sort].Select(t => premises.Of(Substitution.Of(least.Variable, t).In(least.Operand), at)).ToList();
        return each.Count(t => t == Truth.True) >= least.Count ? Truth.True
            : each.Contains(null) ? null
            : each.Count(t => t != Truth.False) >= least.Count ? Truth.Unknown : Truth.False;
    }

    /// <summary>Whether some norm of a kind on an act binds and is not overridden; where there is none, a step below must say that none was found.</summary>
    private Truth? Stands(Bound bound, Premises premises, Boundary at)
    {
        var norms = NormsOn(bound.Modality, bound.Act).ToList();
        return norms.Count > 0 ? norms.Select(n => Stands(n, bound.Act, premises, at)).Aggregate((Truth?)Truth.False, Kleene.Or)
            : premises.Findings<SilenceFinding>().Any() ? Truth.False : null;
    }
}
