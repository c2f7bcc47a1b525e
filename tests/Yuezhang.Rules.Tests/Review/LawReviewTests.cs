using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Review;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Review;

/// <summary>A review as a whole: its order, its bounds, that it can be cancelled.</summary>
public class LawReviewTests
{
    [Fact]
    public void A_law_without_faults_has_no_findings() =>
        Assert.Empty(Reviewed.Of(Reviewed.Treaty.CompletePayments().With(Debts.Of((10, 6))).With(Law.May(Trade), Law.Must(Fortification, 2).Within(Law.Months(6)))));

    [Fact]
    public void The_findings_come_in_the_order_of_the_text()
    {
        var found = Reviewed.Of(TestTreaty.Exchanged.Complete(Fortification, "1870-12-31").With(
            Law.May(Trade, 3), Law.MustNot(Trade, 4),
            Law.Must(Fortification, 2).Within(Law.Months(6)), Law.Must(Fortification, 5).Within(Law.Months(7)),
            Law.Must(Delivery) with { Within = Law.Months(6, CommerceExchange) }));
        Assert.Equal([typeof(UnanchoredClock), typeof(TwoLastDays), typeof(Contradiction)], found.Select(f => f.GetType()));
        Assert.Equal([Article(1), Article(2), Article(3)], found.Select(f => f.At));
    }

    [Fact]
    public void What_is_too_much_is_left_out_and_told()
    {
        var norms = Enumerable.Range(0, 600).SelectMany(i => new[] { Law.May(Trade) with { Id = $"may-{i}" }, Law.MustNot(Trade, 2) with { Id = $"not-{i}" } });
        var review = Reviewed.Of(Reviewed.Treaty.With([.. norms]).Situation);
        Assert.Empty(review.Findings);
        Assert.Equal(["contradictions were not looked for: too many norms could disagree on one act"], review.LeftOut);
    }

    [Fact]
    public void Choices_of_readings_beyond_a_bound_are_not_tried_and_counted()
    {
        ImmutableArray<Reading> readings = [.. Enumerable.Range(0, 1000).Select(i => Law.Reading($"r{i}", true, "yes", "no"))];
        var rights = Enumerable.Range(0, 1000).Select(i => Law.May(Trade) with { Id = $"may-{i}" });
        var review = Reviewed.Of((Reviewed.Treaty.With([.. rights, Law.MustNot(Trade, 2) with { Guard = new("r0", "no") }]) with { Readings = readings }).Situation);
        Assert.Equal([new Guard("r0", "no")], Assert.Single(review.Findings).Readings);
        Assert.Matches("^[0-9]{3} choices of readings were not tried for contradictions: ", Assert.Single(review.LeftOut));
    }

    [Fact]
    public void Where_nothing_can_contradict_no_choice_needs_to_be_tried()
    {
        ImmutableArray<Reading> readings = [.. Enumerable.Range(0, 20_000).Select(i => Law.Reading($"r{i}", true, "yes", "no"))];
        Assert.Empty(Reviewed.Of(Reviewed.Treaty.With(Law.May(Trade), Law.MustNot(Trade, 2) with { Notwithstanding = ["1"] }) with { Readings = readings }));
    }

    [Fact]
    public void It_can_be_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        LawReview.Of(Reviewed.Treaty.With(Law.May(Trade), Law.MustNot(Trade, 2)).Situation, new CancellationToken(canceled: true)));
}
