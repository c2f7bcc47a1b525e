using System.Collections.Immutable;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Rules.Review;

/// <summary>
/// A law looked through by working it out against its record: articles that contradict each other, performances with two last days, clocks that nothing
/// starts. It is looked at on the readings that govern, and for contradictions on every other choice of each reading, one at a time.
/// </summary>
/// <remarks>What it does is bounded: a library with too much of something is told so. It supposes a law that <see cref="LawChecks"/> has passed.</remarks>
/// <param name="Findings">What was found, in the order of the text.</param>
/// <param name="LeftOut">What was left out because there was too much of it, in words.</param>
public sealed record LawReview(ImmutableArray<ReviewFinding> Findings, ImmutableArray<string> LeftOut)
{
    /// <summary>Looks through the law in one situation; where no choice of a reading is taken there, from the first of its choices.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LawReview Of(Situation situation, CancellationToken cancellation)
    {
        var taken = new TakenWorld(situation, new Inquiry(situation).Model);
        var contradictions = new ContradictionReview(taken, cancellation);
        var lastDays = new LastDayReview(taken, cancellation);
        var clocks = new ClockReview(taken, cancellation);
        ImmutableArray<ReviewFinding> findings = [.. contradictions.Find(), .. lastDays.Find(), .. clocks.Find()];
        return new LawReview(
            [.. findings.OrderBy(f => f.At, Citations.InOrder)],
            [.. new[] { contradictions.LeftOut, lastDays.LeftOut }.OfType<string>()]);
    }
}
