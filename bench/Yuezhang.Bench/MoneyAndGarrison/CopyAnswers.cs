using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;

namespace Yuezhang.Bench.MoneyAndGarrison;

/// <summary>The answers of our kernel, copy by copy, with their proofs where they are asked for.</summary>
internal sealed class CopyAnswers(CopyLaw law, Model model, bool withProofs)
{
    /// <summary>How many steps the proofs drawn so far have.</summary>
    public long ProofSteps { get; private set; }

    /// <summary>The answer for every copy, in the order of the facts.</summary>
    public IEnumerable<CopyAnswer> All() => law.Copies.Select(Of);

    /// <summary>The answer for one copy.</summary>
    public CopyAnswer Of(TreatyCopy copy)
    {
        var (overdue, last) = Instalments(model.LedgerOf(copy.Debt));
        var interest = model.LedgerOf(copy.Debt).InterestAccrued(last)!.Value;
        var mustLeave = model.LifeOf(copy.Evacuation).States.FirstFrom(Boundary.Beginning, s => s == NormState.InForce)!.Value.Day;
        var upkeep = model.LedgerOf(copy.Share).Parts.Length;
        if (withProofs)
        {
            // a proof is read and let go
            var explainer = new Explainer(model);
            ProofSteps += Steps(explainer.Explain(copy.Evacuation, Boundary.StartOf(mustLeave)));
            ProofSteps += Steps(explainer.Balance(copy.Debt, Boundary.StartOf(last)));
        }

        return new CopyAnswer(copy.Number, overdue, (long)(interest.Numerator / interest.Denominator), mustLeave - CopyLaw.Exchange, upkeep);
    }

    /// <summary>The days that instalments were overdue, and the day of the last payment of one.</summary>
    private (int Overdue, Day Last) Instalments(Ledger ledger)
    {
        var (overdue, last) = (0, CopyLaw.Exchange);
        for (var number = 1; ledger.Part(number) is { } part; number++)
        {
            var paid = part.PaidOn ?? law.Library.Horizon;
            overdue += Math.Max(paid - part.Due!.Value, 0);
            last = paid > last ? paid : last;
        }

        return (overdue, last);
    }

    /// <summary>Walks the whole proof, so that nothing of it is left undrawn.</summary>
    private static long Steps(Proof proof)
    {
        var steps = 1L;
        foreach (var reason in proof.Because)
        {
            steps += Steps(reason);
        }

        return steps;
    }
}
