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
        }

        var shown = condition switch
        {
            Bound bound => Stands(bound, premises, at),
            InForce { Instrument: var instrument } => Force(instrument, premises, at),
            _ => premises.OfParts(condition, at),
        };
        Expect(shown == finding.Truth, proof, $"the steps below show {shown?.ToString() ?? "nothing"}");
        return new Judgement(proof, premises.Around(at));
    }

    /// <summary>Whether an instrument is in force, as far as it is shown.</summary>
    private Truth? Force(Entity instrument, Premises premises, Boundary at) => situation.Library.Instrument(instrument) switch
    {
        { Force: { } force } => premises.Of(force, at),
        { Force: null } => Truth.False,
        null => premises.Findings<NotEncodedFinding>().Any(f => f.Instrument == instrument) ? Truth.Unknown : null,
    };

    /// <summary>Whether some norm of a kind on an act binds and is not overridden; where there is none, a step below must say that none was found.</summary>
    private Truth? Stands(Bound bound, Premises premises, Boundary at)
    {
        var norms = NormsOn(bound.Modality, bound.Act).ToList();
        return norms.Count > 0 ? norms.Select(n => Stands(n, bound.Act, premises, at)).Aggregate((Truth?)Truth.False, Kleene.Or)
            : premises.Findings<SilenceFinding>().Any() ? Truth.False : null;
    }
}
