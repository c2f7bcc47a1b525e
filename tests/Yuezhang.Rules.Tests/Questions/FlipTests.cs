using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Questions;

public class FlipTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    public void What_waits_for_an_act_would_be_flipped_by_it()
    {
        var flip = Assert.Single(s_treaty.With(Law.Must(Fortification).Once(Law.Done(Arrangement))).Ask(Modality.Must, Fortification, "1850-03-01").Flips);
        Assert.Equal(Verdict.Yes, flip.Verdict);
        Assert.Equal(Arrangement, Assert.IsType<AddEvent>(Assert.Single(flip.Scenario.Changes)).Occurrence.Act);
    }

    [Fact]
    public void An_act_that_came_later_is_moved_not_added_again()
    {
        var treaty = s_treaty.With(Law.Must(Fortification).Once(Law.Done(Arrangement))).Happened(Arrangement, "1850-05-01", "arranging");
        var flip = Assert.Single(treaty.Ask(Modality.Must, Fortification, "1850-03-01").Flips);
        Assert.Equal(new MoveEvent("arranging", On("1850-03-01")), Assert.Single(flip.Scenario.Changes));
    }

    [Fact]
    public void All_that_fails_of_a_conjunction_is_brought_about_together()
    {
        var treaty = s_treaty.With(Law.Must(Evacuation).Once(Law.All(Law.Done(Arrangement), Law.Done(CommerceExchange), Law.Done(Exchange))));
        var flip = Assert.Single(treaty.Ask(Modality.Must, Evacuation, "1850-03-01").Flips);
        Assert.Equal([Arrangement, CommerceExchange], flip.Scenario.Changes.Cast<AddEvent>().Select(a => a.Occurrence.Act));
    }

    [Fact]
    public void Each_part_of_a_disjunction_flips_by_itself()
    {
        var treaty = s_treaty.With(Law.Must(Evacuation).Once(Law.Any(Law.Done(Arrangement), Law.Done(CommerceExchange))));
        Assert.Equal(2, treaty.Ask(Modality.Must, Evacuation, "1850-03-01").Flips.Length);
    }

    [Fact]
    public void A_duty_would_be_flipped_by_its_performance_and_by_the_absence_of_what_started_it()
    {
        var treaty = s_treaty.With(Law.Must(Fortification).Once(Law.Done(Arrangement))).Happened(Arrangement, "1850-02-10", "arranging");
        var flips = treaty.Ask(Modality.Must, Fortification, "1850-03-01").Flips;
        Assert.Equal([Verdict.Ended, Verdict.NotYet], flips.Select(f => f.Verdict).Order().Reverse().OrderBy(v => v));
        Assert.Contains(flips, f => f.Scenario.Changes.Contains(new RemoveEvent("arranging")));
    }

    [Fact]
    public void An_unsettled_debt_would_be_flipped_by_the_payment_of_what_is_left()
    {
        var treaty = s_treaty.With(Debts.Of((60, 6), (40, 12))).CompletePayments().Pays("1850-06-01", 60);
        var flip = Assert.Single(treaty.Ask(Law.Settled(Debt), "1850-07-01").Flips);
        var payment = Assert.IsType<AddEvent>(Assert.Single(flip.Scenario.Changes)).Occurrence.Payment!;
        Assert.Equal((Verdict.Yes, 40), (flip.Verdict, payment.Amount.Value));
    }

    [Fact]
    public void Nothing_flips_what_the_known_day_hides() =>
        Assert.Empty(s_treaty.With(Law.Must(Fortification).Once(Law.Done(Arrangement))).KnownOn("1850-02-20").Ask(Modality.Must, Fortification, "1850-03-01").Flips);
}
