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

        if (Ask(proof) is { } world && world.Starts(window.Anchor) is [{ } day] && day <= situation.Library.Horizon)
        {
            var (counting, on, through) = (world.Counting(window.Instrument)!, proof.Moment.Day, situation.Library.Horizon);
            var froms = Enumerable.Range(1, 100_000).Select(n => counting.LastDayOf(window.Every, day, n)).TakeWhile(from => from <= through).ToList();
            var open = froms.FindAll(from => from <= on && on <= counting.LastDayOf(window.Length, from)).Take(1).ToList();
            List<Day> expected = open.Count > 0 ? open : [.. froms.FindAll(from => from <= on).TakeLast(1), .. froms.FindAll(from => from > on).Take(1)];
            Expect(told.Select(f => f.From).SequenceEqual(expected), proof, "the window that is open, or the last and the next, is not told");
        }

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
