using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Evaluation;

/// <summary>Faults that were found in the lives of norms; each stays here until it is mended.</summary>
public class NormLifeFaults
{
    [Fact]
    public void A_second_beginning_that_may_still_lie_ahead_does_not_say_that_it_lasted_until_then()
    {
        var treaty = TestTreaty.Exchanged.Happened(Garrison, "1850-02-01").Happened(Garrison, new DateRange(On("1850-03-04"), On("1850-03-05"))).Happened(Evacuation, "1850-04-01");
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1850-03-03"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1850-03-04"));
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Going(Garrison), "1850-03-05"));
    }

    [Fact]
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
}
