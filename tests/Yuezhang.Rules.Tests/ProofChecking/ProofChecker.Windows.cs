using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Rules about windows that open again and again: the naive evaluator says when, and each that is told must be one of them.</summary>
internal sealed partial class ProofChecker
{
    /// <summary>The naive evaluator is asked; what the terms run from must be told, and the window that is open, where the day is known.</summary>
    private Judgement InWindow(Proof proof, InWindow window, Truth truth, Premises premises)
    {
        var told = premises.Findings<WindowFinding>().ToList();
        Expect(told.TrueForAll(f => ByContent.Instance.Equals(f.Window, window)), proof, "what is told is of other windows");
        Expect(IsTold(window.Anchor, premises), proof, "it does not tell what the terms run from");
        foreach (var guard in Counting(window.Instrument)?.Guards ?? [])
        {
            ExpectReading(proof, guard, premises);
        }

        var isKnown = Ask(proof)?.Starts(window.Anchor) is [{ } day] && day <= proof.Moment.Day;
        Expect(!isKnown || truth != Truth.True || told.Exists(f => f.From <= proof.Moment.Day && proof.Moment.Day <= f.Through), proof, "the window that is open is not told");
        Expect(!isKnown || truth != Truth.False || told.TrueForAll(f => f.From > proof.Moment.Day || proof.Moment.Day > f.Through), proof, "the window that is told is open");
        return Attest(proof, window, truth);
    }

    private Judgement Window(Proof proof, WindowFinding finding)
    {
        var window = finding.Window;
        Expect(proof.At == window.At, proof, "it stands elsewhere");
        if (Ask(proof) is not { } world)
        {
            return Unsaid(proof, "window");
        }

        Attests("window");
        var counting = world.Counting(window.Instrument)!;
        Expect(
            world.Starts(window.Anchor) is [{ } day] && counting.LastDayOf(window.Every, day, finding.Number) == finding.From && counting.LastDayOf(window.Length, finding.From) == finding.Through,
            proof,
            "naively it is on other days");
        return new Judgement(proof, Interval.Always);
    }
}
