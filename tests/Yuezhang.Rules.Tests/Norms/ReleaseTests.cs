using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>Duties given up by the one they benefit, and duties released by something other than performance.</summary>
public class ReleaseTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Norm s_duty = Law.Must(Fortification).WaivedOnce(Law.Done(Arrangement)).DischargedOnce(Law.Done(CommerceExchange));

    [Fact]
    [Example("6.22")]
    public void What_is_waived_is_waived_for_good() => s_treaty.With(s_duty).Happened(Arrangement, "1850-03-01").HasStates(
        ("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Waived), ("1860-01-01", NormState.Waived));

    [Fact]
    [Example("6.23")]
    public void What_is_discharged_is_discharged_for_good() => s_treaty.With(s_duty).Happened(CommerceExchange, "1850-03-01").HasStates(
        ("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Discharged), ("1860-01-01", NormState.Discharged));

    [Theory]
    [InlineData("1850-03-01", "1850-03-02", "1850-03-03", "1850-03-04", NormState.Fulfilled)]
    [InlineData("1850-03-02", "1850-03-01", "1850-03-03", "1850-03-04", NormState.Waived)]
    [InlineData("1850-03-03", "1850-03-02", "1850-03-01", "1850-03-04", NormState.Discharged)]
    [InlineData("1850-03-04", "1850-03-02", "1850-03-03", "1850-03-01", NormState.Terminated)]
    [InlineData("1850-03-01", "1850-03-01", "1850-03-01", "1850-03-01", NormState.Fulfilled)]
    [InlineData("1850-03-02", "1850-03-01", "1850-03-01", "1850-03-01", NormState.Waived)]
    [InlineData("1850-03-02", "1850-03-02", "1850-03-01", "1850-03-01", NormState.Discharged)]
    [Example("6.5")]
    public void Whatever_closes_a_duty_first_closes_it(string performed, string waived, string discharged, string ended, NormState closed) =>
        s_treaty.With(s_duty.Until(Law.Done(Denunciation)))
            .Happened(Fortification, performed).Happened(Arrangement, waived).Happened(CommerceExchange, discharged).Happened(Denunciation, ended)
            .HasStates(("1850-02-28", NormState.InForce), ("1850-03-10", closed), ("1860-01-01", closed));

    [Fact]
    public void A_breached_duty_may_still_be_waived() => s_treaty.With(s_duty.Within(Law.Days(10))).Happened(Arrangement, "1850-03-01").HasStates(
        ("1850-02-10", NormState.InForce), ("1850-02-11", NormState.Breached), ("1850-02-28", NormState.Breached), ("1850-03-01", NormState.Waived));

    [Fact]
    [Example("6.6")]
    public void What_was_given_up_before_it_was_owed_is_given_up_when_it_comes_to_be() =>
        s_treaty.With(s_duty.Once(Law.Done(Denunciation))).Happened(Arrangement, "1850-03-01").Happened(Denunciation, "1850-04-01").HasStates(
            ("1850-03-31", NormState.Conditional), ("1850-04-01", NormState.Waived));

    [Fact]
    public void Of_an_uncertain_day_it_is_perhaps_waived_until_it_surely_is() =>
        s_treaty.With(s_duty).Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-05"))).HasStates(
            ("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Undetermined), ("1850-03-04", NormState.Undetermined), ("1850-03-05", NormState.Waived));

    [Fact]
    [Example("6.29")]
    public void Waived_or_discharged_nobody_knows_which_it_is_over()
    {
        var treaty = s_treaty.With(s_duty).Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-09"))).Happened(CommerceExchange, "1850-03-05");
        treaty.HasStates(("1850-03-04", NormState.Undetermined), ("1850-03-05", NormState.Undetermined));
        treaty.HasVerdicts(Modality.Must, Fortification, ("1850-03-04", Verdict.Undetermined), ("1850-03-05", Verdict.Ended));
    }

    [Fact]
    public void As_known_before_the_waiver_it_may_have_been_given_up() =>
        s_treaty.With(s_duty).Happened(Arrangement, "1850-03-01").KnownOn("1850-02-20").HasStates(("1850-02-20", NormState.InForce), ("1850-03-01", NormState.Undetermined));

    [Fact]
    public void It_may_be_a_waiver_on_one_reading_only()
    {
        var treaty = s_treaty.With(Law.Reading("note", true, "waiver", "courtesy")).Happened(Arrangement, "1850-03-01")
            .With(Law.Must(Fortification) with { Waived = Law.Read("note", ("waiver", Law.Done(Arrangement))) });
        treaty.HasStates(("1850-03-01", NormState.Waived));
        treaty.Read("note", "courtesy").HasStates(("1850-03-01", NormState.InForce));
    }

    [Fact]
    public void The_proof_names_what_released_it_as_of_its_day()
    {
        Assert.Equal(
            ["Aurelia must fortify the Moor: waived", "the pledge is arranged", "1850-03-01: the pledge is arranged (the gazette)"],
            s_treaty.With(s_duty).Happened(Arrangement, "1850-03-01").Why(Modality.Must, Fortification, "1850-06-01"));
        Assert.Equal(
            ["Aurelia must fortify the Moor: discharged", "the commerce treaty is exchanged", "1850-03-01: the commerce treaty is exchanged (the gazette)"],
            s_treaty.With(s_duty).Happened(CommerceExchange, "1850-03-01").Why(Modality.Must, Fortification, "1850-06-01"));
    }

    [Fact]
    public void A_released_duty_would_be_flipped_by_the_absence_of_its_release() => Assert.Contains(
        s_treaty.With(s_duty).Happened(Arrangement, "1850-03-01", "arranging").Ask(Modality.Must, Fortification, "1850-06-01").Flips,
        f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [RemoveEvent { Id: "arranging" }]);

    [Fact]
    public void A_duty_would_be_flipped_by_its_release()
    {
        var flips = s_treaty.With(s_duty).Ask(Modality.Must, Fortification, "1850-06-01").Flips;
        Assert.Equal([Fortification, Arrangement, CommerceExchange], flips.Where(f => f.Verdict == Verdict.Ended).Select(f => f.Scenario.Changes.OfType<AddEvent>().Single().Occurrence.Act));
    }

    [Fact]
    public void A_release_is_the_first_cause_of_the_difference_it_makes()
    {
        var treaty = s_treaty.With(s_duty).Happened(Arrangement, "1850-03-01", "arranging");
        var without = new RemoveEvent("arranging");
        var difference = Assert.Single(Comparison.Of(treaty.Inquiry, treaty.After(without), TestTreaty.Of(without)));
        Assert.Equal(["the pledge is not arranged", "arranging is removed (it happened on 1850-03-01)"], difference.Causes);
    }

    [Fact]
    public void Every_question_about_it_is_answered() =>
        AllQuestions.AreAnswered(s_treaty.With(s_duty).Happened(Arrangement, "1850-03-01").Happened(CommerceExchange, "1850-05-01"));
}
