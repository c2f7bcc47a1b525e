using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>"Borea may trade at Karst; the right rests while the Quay is blockaded." The blockade lasts through March.</summary>
public class SuspensionTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .Happened(Blockade, "1850-03-01", "blockade").Happened(Unblocking, "1850-04-01", "relief");

    private static readonly TestTreaty s_resting = s_treaty.With(Law.May(Trade).RestsWhile(Law.Going(Blockade)));

    public static TheoryData<Modality> Modalities => [.. Enum.GetValues<Modality>()];

    [Theory]
    [MemberData(nameof(Modalities))]
    [Example("6.10")]
    public void A_norm_of_any_kind_rests_as_long_as_its_condition_holds(Modality modality) =>
        s_treaty.With(Law.Norm(modality, Trade).RestsWhile(Law.Going(Blockade))).HasStates(
            ("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Suspended), ("1850-03-31", NormState.Suspended), ("1850-04-01", NormState.InForce));

    [Fact]
    public void What_rests_neither_allows_nor_waits() =>
        s_resting.HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.No), ("1850-03-31", Verdict.No), ("1850-04-01", Verdict.Yes));

    [Fact]
    [Example("6.19")]
    public void What_has_not_started_does_not_rest_and_what_is_over_does_not_either()
    {
        var treaty = s_treaty.With(Law.May(Trade).RestsWhile(Law.Going(Blockade)).Once(Law.Done(Arrangement)).Until(Law.Done(CommerceExchange)));
        treaty.Happened(Arrangement, "1850-03-10").Happened(CommerceExchange, "1850-03-20").HasStates(
            ("1850-03-01", NormState.Conditional), ("1850-03-10", NormState.Suspended), ("1850-03-20", NormState.Expired));
    }

    [Fact]
    [Example("6.26")]
    public void The_term_of_a_duty_runs_on_while_it_rests() =>
        s_treaty.With(Law.Must(Fortification).Within(Law.Days(40)).RestsWhile(Law.Going(Blockade))).HasStates(
            ("1850-02-28", NormState.InForce), ("1850-03-15", NormState.Suspended), ("1850-04-01", NormState.Breached));

    [Fact]
    [Example("6.16")]
    public void A_duty_may_be_performed_while_it_rests() =>
        s_treaty.With(Law.Must(Fortification).RestsWhile(Law.Going(Blockade))).Happened(Fortification, "1850-03-15").HasStates(
            ("1850-03-14", NormState.Suspended), ("1850-03-15", NormState.Fulfilled));

    [Fact]
    public void Where_it_is_not_known_whether_it_rests_the_state_is_undetermined()
    {
        var treaty = TestTreaty.Exchanged.Complete(Blockade, "1850-02-20").Complete(Unblocking, "1870-12-31").With(Law.May(Trade).RestsWhile(Law.Going(Blockade)));
        treaty.HasStates(("1850-02-20", NormState.InForce), ("1850-02-21", NormState.Undetermined));
        s_resting.KnownOn("1850-03-10").HasStates(("1850-02-28", NormState.InForce), ("1850-03-10", NormState.Suspended), ("1850-03-11", NormState.Undetermined));
    }

    [Fact]
    public void It_may_rest_on_one_reading_only()
    {
        var treaty = s_treaty.With(Law.Reading("war", true, "rests", "stands"))
            .With(Law.May(Trade) with { Suspended = Law.Read("war", ("rests", Law.Going(Blockade))) });
        treaty.HasStates(("1850-03-10", NormState.Suspended));
        treaty.Read("war", "stands").HasStates(("1850-03-10", NormState.InForce));
        Assert.Contains("war is read rests: the ground of rests", treaty.Why(Modality.May, Trade, "1850-03-10"));
    }

    [Fact]
    public void The_proof_names_what_puts_it_to_rest() => Assert.Equal(
        ["Borea may trade at Karst: suspended", "Borea blockades the Quay", "1850-03-01: Borea blockades the Quay (the gazette)"],
        s_resting.Why(Modality.May, Trade, "1850-03-10"));

    [Fact]
    public void It_would_be_flipped_by_the_end_of_what_puts_it_to_rest()
    {
        var flips = s_resting.Ask(Modality.May, Trade, "1850-03-10").Flips;
        Assert.All(flips, f => Assert.Equal(Verdict.Yes, f.Verdict));
        Assert.Contains(flips, f => f.Scenario.Changes is [MoveEvent { Id: "relief" }]);
        Assert.Contains(flips, f => f.Scenario.Changes is [RemoveEvent { Id: "blockade" }]);
    }

    [Fact]
    public void A_longer_rest_is_a_difference_whose_first_cause_is_what_prolongs_it()
    {
        var later = new MoveEvent("relief", On("1850-05-01"));
        var difference = Assert.Single(Comparison.Of(s_resting.Inquiry, s_resting.After(later), TestTreaty.Of(later)));
        Assert.Equal(("in force", "suspended"), (difference.Before, difference.After));
        Assert.Equal(["Borea blockades the Quay", "relief is moved from 1850-04-01 to 1850-05-01"], difference.Causes);
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_resting);
}
