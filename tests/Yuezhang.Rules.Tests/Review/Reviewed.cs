using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Review;
using Yuezhang.Rules.Tests.Evaluation;

namespace Yuezhang.Rules.Tests.Review;

/// <summary>What a review finds in the test treaty, said shortly.</summary>
internal static class Reviewed
{
    /// <summary>The peace, exchanged, with a record that is complete.</summary>
    public static TestTreaty Treaty { get; } = NormLifeTests.Complete(TestTreaty.Exchanged);

    public static LawReview Of(Situation situation) => LawReview.Of(situation, TestContext.Current.CancellationToken);

    public static ImmutableArray<ReviewFinding> Of(TestTreaty treaty)
    {
        var review = Of(treaty.Situation);
        Assert.Empty(review.LeftOut);
        return review.Findings;
    }

    /// <summary>The one finding.</summary>
    public static T The<T>(TestTreaty treaty)
        where T : ReviewFinding => Assert.IsType<T>(Assert.Single(Of(treaty)));
}
