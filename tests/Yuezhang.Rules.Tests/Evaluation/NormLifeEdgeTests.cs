using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Evaluation;

/// <summary>Where events, fluents and the lives of norms once went wrong.</summary>
public class NormLifeEdgeTests
{
    private static readonly TestTreaty s_garrisoned = TestTreaty.Exchanged
        .Happened(Garrison, "1850-02-01").Complete(Garrison, "1870-12-31").Complete(Evacuation, "1870-12-31");

    [Fact]
    public void What_goes_on_is_not_made_doubtful_by_a_second_beginning_of_uncertain_date()
    {
        var treaty = s_garrisoned.Happened(Garrison, new DateRange(On("1850-03-01"), On("1850-03-05")));
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Going(Garrison), "1850-03-02"));
    }

    [Fact]
    public void A_certain_beginning_is_not_made_doubtful_by_another_that_may_have_come_before()
    {
        var treaty = s_garrisoned.Happened(Garrison, new DateRange(On("1850-01-20"), On("1850-02-10")));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1850-01-25"));
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Going(Garrison), "1850-02-05"));
    }

    [Fact]
    public void That_it_begins_again_does_not_say_that_it_lasted_until_then()
    {
        var treaty = TestTreaty.Exchanged.Happened(Garrison, "1850-02-01").Happened(Garrison, "1850-05-01")
            .Complete(Garrison, "1870-12-31").Complete(Evacuation, "1850-03-01");
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Going(Garrison), "1850-03-01"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1850-04-01"));
    }

    [Fact]
    public void A_duty_done_within_its_term_is_fulfilled_at_once_though_the_record_does_not_reach_the_last_day()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Evacuation).Within(Law.Months(6)))
            .Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-03-01")
            .Complete(Garrison, "1850-04-01").Complete(Evacuation, "1850-04-01");
        Assert.Equal(NormState.Fulfilled, treaty.StateOn("1850-03-15"));
    }

    [Fact]
    public void A_duty_done_within_its_term_is_not_cured_because_it_is_undone_later()
    {
        var treaty = s_garrisoned.With(Law.Must(Evacuation).Within(Law.Months(6))).Happened(Evacuation, "1850-03-01").Happened(Garrison, "1850-06-01");
        Assert.Equal(NormState.Fulfilled, treaty.StateOn("1850-03-15"));
    }

    [Fact]
    public void A_duty_that_has_ended_for_good_is_not_fulfilled_by_what_is_done_afterwards()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Fortification).Until(Law.Done(Arrangement)))
            .Complete(Fortification, "1870-12-31").Happened(Arrangement, "1850-03-01").Happened(Fortification, "1850-05-01").Complete(Arrangement, "1870-12-31");
        Assert.Equal(NormState.Terminated, treaty.StateOn("1850-04-01"));
        Assert.Equal(NormState.Terminated, treaty.StateOn("1850-06-01"));
    }

    [Fact]
    public void A_permission_is_never_breached_and_not_held_beyond_its_term()
    {
        var treaty = TestTreaty.Exchanged.With(Law.May(Fortification).Within(Law.Months(6)));
        Assert.NotEqual(NormState.Breached, treaty.StateOn("1850-09-01"));
        Assert.Equal(Verdict.Ended, treaty.Ask(Modality.May, Fortification, "1850-09-01").Verdict);
    }

    [Fact]
    public void A_term_that_runs_from_an_uncertain_day_has_passed_once_its_last_possible_day_has()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Fortification).Within(Law.Months(6, CommerceExchange)))
            .Happened(CommerceExchange, new DateRange(On("1850-03-01"), On("1850-03-10"))).Complete(Fortification, "1870-12-31");
        Assert.Equal(NormState.InForce, treaty.StateOn("1850-09-01"));
        Assert.Equal(NormState.Breached, treaty.StateOn("1850-09-11"));
    }

    [Fact]
    public void A_duty_done_after_a_term_of_uncertain_end_is_not_fulfilled_for_certain()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Fortification).Within(Law.Months(6, CommerceExchange)))
            .Happened(CommerceExchange, new DateRange(On("1850-03-01"), On("1850-03-10"))).Happened(Fortification, "1851-01-01").Complete(Fortification, "1870-12-31");
        Assert.Equal(NormState.Cured, treaty.StateOn("1851-01-01"));
    }

    [Fact]
    public void A_term_does_not_run_from_a_day_that_another_event_may_have_forestalled()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Evacuation).Within(Law.Months(6, Fortification)))
            .Happened(Fortification, "1850-03-10").Happened(Fortification, new DateRange(On("1850-03-01"), On("1850-03-20"))).Complete(Fortification, "1870-12-31");
        var life = treaty.Model.LifeOf(treaty.Norms[0]);
        Assert.Null(life.LastDay);
        Assert.Equal(Truth.False, life.Late[Boundary.StartOf(On("1850-09-01"))]);
        Assert.Equal(Truth.Unknown, life.Late[Boundary.StartOf(On("1850-09-10"))]);
        Assert.Equal(Truth.True, life.Late[Boundary.StartOf(On("1850-09-11"))]);
    }

    [Fact]
    public void A_norm_is_undetermined_when_a_peace_now_ended_may_have_started_it_or_not()
    {
        var force = Law.All(Law.Done(Exchange), Law.Not(Law.Done(Arrangement)));
        var treaty = (new TestTreaty() with { Force = force }).With(Law.May(Fortification))
            .Happened(Exchange, new DateRange(On("1850-01-31"), On("1850-02-10"))).Happened(Arrangement, "1850-02-05").Complete(Arrangement, "1870-12-31");
        Assert.Equal(Truth.False, treaty.TruthOn(Law.InForce, "1850-02-07"));
        Assert.Equal(NormState.Undetermined, treaty.StateOn("1850-02-07"));
    }

    [Fact]
    [Example("6.13")]
    public void A_duty_done_by_its_last_day_is_fulfilled_though_it_came_to_bind_only_afterwards()
    {
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.Must(Fortification).Once(Law.Done(Arrangement)).Within(Law.Months(6)))
            .Happened(Fortification, "1850-03-01").Happened(Arrangement, "1850-09-01");
        Assert.Equal(NormState.Fulfilled, treaty.StateOn("1850-09-01"));
    }

    [Fact]
    [Example("6.27")]
    public void A_right_whose_term_is_over_has_expired_though_it_was_waiting()
    {
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.May(Fortification).While(Law.Going(Garrison)).Within(Law.Months(6)));
        Assert.Equal(NormState.Conditional, treaty.StateOn("1850-07-31"));
        Assert.Equal(NormState.Expired, treaty.StateOn("1850-08-01"));
    }

    [Fact]
    [Example("6.31")]
    public void A_right_whose_term_is_over_has_expired_though_nobody_knows_whether_it_had_ended_before()
    {
        var treaty = TestTreaty.Exchanged.With(Law.May(Fortification).Until(Law.Done(CommerceExchange)).Within(Law.Months(6)));
        Assert.Equal(NormState.Expired, treaty.StateOn("1850-08-01"));
    }

    [Fact]
    public void A_duty_surely_done_binds_no_more_though_nobody_knows_whether_it_was_done_in_time()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Fortification).Within(Law.Months(6))).Complete(Fortification, "1870-12-31")
            .Happened(Fortification, new DateRange(On("1850-07-30"), On("1850-08-02")));
        Assert.Equal(NormState.Undetermined, treaty.StateOn("1850-09-01"));
        Assert.Equal(Verdict.Ended, treaty.Ask(Modality.Must, Fortification, "1850-09-01").Verdict);
        Assert.Equal(Verdict.No, treaty.Ask(Law.Bound(Modality.Must, Fortification), "1850-09-01").Verdict);
    }

    [Fact]
    public void What_waits_for_one_thing_waits_whatever_is_unknown_besides()
    {
        var treaty = TestTreaty.Exchanged.With(Law.May(Fortification).Once(Law.Done(CommerceExchange)).While(Law.Done(Arrangement))).Complete(Arrangement, "1870-12-31");
        Assert.Equal(NormState.Conditional, treaty.StateOn("1850-06-01"));
        Assert.Equal(Verdict.NotYet, treaty.Ask(Modality.May, Fortification, "1850-06-01").Verdict);
    }

    [Fact]
    public void A_second_beginning_that_may_still_lie_ahead_does_not_say_that_it_lasted_until_then()
    {
        var treaty = TestTreaty.Exchanged.Happened(Garrison, "1850-02-01").Happened(Garrison, new DateRange(On("1850-03-04"), On("1850-03-05"))).Happened(Evacuation, "1850-04-01");
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1850-03-03"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1850-03-04"));
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Going(Garrison), "1850-03-05"));
    }

    [Fact]
    public void What_was_done_on_one_day_that_may_be_the_last_and_undone_on_another_was_perhaps_done_in_time()
    {
        var treaty = NormLifeTests.Complete(new TestTreaty()).With(Law.Must(Evacuation).Within(Law.Days(9)))
            .Happened(Exchange, new DateRange(On("1850-02-05"), On("1850-02-08")))
            .Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-02-13").Happened(Garrison, "1850-02-16").Happened(Evacuation, "1850-02-28");
        Assert.Equal(NormState.Undetermined, treaty.StateOn("1850-02-28"));
    }
}
