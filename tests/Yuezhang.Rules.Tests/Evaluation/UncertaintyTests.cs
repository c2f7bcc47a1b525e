using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Evaluation;

/// <summary>Dates that are ranges, silence of the record, and the known day.</summary>
public class UncertaintyTests
{
    private static readonly DateRange s_range = new(On("1850-03-10"), On("1850-03-14"));

    [Theory]
    [InlineData("1850-03-09", Truth.False)]
    [InlineData("1850-03-10", Truth.Unknown)]
    [InlineData("1850-03-13", Truth.Unknown)]
    [InlineData("1850-03-14", Truth.True)]
    [Example("2.3")]
    public void An_event_of_uncertain_date_is_unknown_exactly_until_its_last_possible_day(string day, Truth truth) =>
        Assert.Equal(truth, TestTreaty.Exchanged.Happened(CommerceExchange, s_range).TruthOn(Law.Done(CommerceExchange), day));

    [Theory]
    [InlineData("1850-03-09", NormState.Conditional)]
    [InlineData("1850-03-10", NormState.Undetermined)]
    [InlineData("1850-03-13", NormState.Undetermined)]
    [InlineData("1850-03-14", NormState.InForce)]
    [Example("6.30")]
    public void A_norm_that_it_starts_is_undetermined_exactly_as_long(string day, NormState state) => Assert.Equal(
        state, TestTreaty.Exchanged.With(Law.May(Fortification).Once(Law.Done(CommerceExchange))).Happened(CommerceExchange, s_range).StateOn(day));

    [Theory]
    [InlineData("1850-03-09", NormState.InForce)]
    [InlineData("1850-03-10", NormState.Undetermined)]
    [InlineData("1850-03-14", NormState.Expired)]
    public void So_is_one_that_it_ends(string day, NormState state) => Assert.Equal(
        state, TestTreaty.Exchanged.With(Law.May(Fortification).Until(Law.Done(CommerceExchange))).Happened(CommerceExchange, s_range).StateOn(day));

    [Theory]
    [InlineData("1850-08-01", NormState.Breached)]
    [InlineData("1850-08-05", NormState.Undetermined)]
    [InlineData("1850-08-09", NormState.Cured)]
    public void Performance_of_uncertain_date_after_the_term_cures_on_its_last_possible_day(string day, NormState state) => Assert.Equal(
        state,
        TestTreaty.Exchanged.With(Law.Must(Fortification).Within(Law.Months(6))).Complete(Fortification, "1870-12-31")
            .Happened(Fortification, new DateRange(On("1850-08-05"), On("1850-08-09"))).StateOn(day));

    [Fact]
    public void Performance_that_may_have_come_in_time_or_late_leaves_open_which()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Fortification).Within(Law.Months(6))).Complete(Fortification, "1870-12-31")
            .Happened(Fortification, new DateRange(On("1850-07-30"), On("1850-08-02")));
        Assert.Equal(NormState.InForce, treaty.StateOn("1850-07-29"));
        Assert.Equal(NormState.Undetermined, treaty.StateOn("1850-08-20"));
    }

    [Theory]
    [InlineData("1850-06-30", Truth.False)]
    [InlineData("1850-07-01", Truth.Unknown)]
    public void Silence_means_no_only_as_far_as_the_record_is_complete(string day, Truth truth) =>
        Assert.Equal(truth, TestTreaty.Exchanged.Complete(Fortification, "1850-06-30").TruthOn(Law.Done(Fortification), day));

    [Fact]
    [Example("2.12")]
    public void Without_completeness_silence_says_nothing() =>
        Assert.Equal(Truth.Unknown, TestTreaty.Exchanged.TruthOn(Law.Done(Fortification), "1850-02-01"));

    [Fact]
    [Example("3.4")]
    public void An_act_that_can_be_done_but_once_had_not_been_done_before_its_day() =>
        Assert.Equal(Truth.False, TestTreaty.Exchanged.TruthOn(Law.Done(Exchange), "1850-01-30"));

    [Fact]
    [Example("3.3")]
    public void An_act_that_can_be_repeated_may_have_been_done_before_its_day() =>
        Assert.Equal(Truth.Unknown, TestTreaty.Exchanged.Happened(Fortification, "1850-05-01").TruthOn(Law.Done(Fortification), "1850-04-30"));

    [Theory]
    [InlineData("1850-03-01", Truth.False)]
    [InlineData("1850-03-02", Truth.Unknown)]
    [InlineData("1850-06-01", Truth.Unknown)]
    [Example("2.6")]
    public void What_is_dated_after_the_known_day_is_out_of_sight_but_had_not_happened_before(string day, Truth truth) =>
        Assert.Equal(truth, TestTreaty.Exchanged.Happened(CommerceExchange, "1850-05-01").KnownOn("1850-03-01").TruthOn(Law.Done(CommerceExchange), day));

    [Fact]
    [Example("2.7")]
    public void What_happened_by_the_known_day_has_happened_for_good() => Assert.Equal(
        Truth.True, TestTreaty.Exchanged.Happened(CommerceExchange, "1850-02-20").KnownOn("1850-03-01").TruthOn(Law.Done(CommerceExchange), "1869-01-01"));

    [Fact]
    public void Completeness_beyond_the_known_day_is_not_known_yet()
    {
        var treaty = TestTreaty.Exchanged.Complete(Fortification, "1870-12-31").KnownOn("1850-03-01");
        Assert.Equal(Truth.False, treaty.TruthOn(Law.Done(Fortification), "1850-03-01"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Done(Fortification), "1850-03-02"));
    }

    [Theory]
    [InlineData("1850-01-31", Truth.False)]
    [InlineData("1850-02-01", Truth.True)]
    [InlineData("1850-04-30", Truth.True)]
    [InlineData("1850-05-01", Truth.False)]
    [InlineData("1870-12-31", Truth.False)]
    [InlineData("1871-01-01", Truth.Unknown)]
    [Example("3.5")]
    public void A_lasting_act_goes_on_from_its_beginning_until_its_end(string day, Truth truth) =>
        Assert.Equal(truth, NormLifeTests.Complete(TestTreaty.Exchanged).Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-05-01").TruthOn(Law.Going(Garrison), day));

    [Fact]
    [Example("3.7")]
    public void A_recorded_end_says_that_it_lasted_until_then() => Assert.Equal(
        Truth.True, TestTreaty.Exchanged.Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-05-01").TruthOn(Law.Going(Garrison), "1850-04-01"));

    [Fact]
    [Example("3.6")]
    public void Without_a_recorded_end_and_completeness_nobody_knows_whether_it_still_goes_on() => Assert.Equal(
        Truth.Unknown, TestTreaty.Exchanged.Happened(Garrison, "1850-02-01").TruthOn(Law.Going(Garrison), "1850-04-01"));

    [Fact]
    [Example("2.8")]
    public void A_beginning_and_an_end_on_one_day_leave_open_which_came_first() => Assert.Equal(
        Truth.Unknown,
        NormLifeTests.Complete(TestTreaty.Exchanged).Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-02-01").TruthOn(Law.Going(Garrison), "1850-02-01"));

    [Fact]
    public void An_instrument_that_is_only_named_is_in_force_or_not_nobody_knows() =>
        Assert.Equal(Truth.Unknown, TestTreaty.Exchanged.TruthOn(new InForce(Commerce, Article(1)), "1850-04-01"));
}
