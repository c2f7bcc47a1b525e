using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Temporal;

/// <summary>What held within a period, throughout it, or a period ago; the peace does not count the day from which a period runs.</summary>
public class PeriodConditionTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .Happened(Garrison, "1850-03-01", "arrival").Happened(Evacuation, "1850-03-31", "departure");

    private static readonly Condition s_garrisoned = Law.Going(Garrison);

    private static readonly Condition s_recently = Law.WithinTheLast(10, PeriodUnit.Day, s_garrisoned);

    private static readonly Condition s_throughout = Law.ThroughoutTheLast(10, PeriodUnit.Day, s_garrisoned);

    private static readonly Condition s_tenDaysAgo = Law.Ago(10, PeriodUnit.Day, s_garrisoned);

    [Fact]
    [Example("3.33")]
    public void Within_the_last_ten_days_counts_from_the_last_day_on_which_it_held() => s_treaty.HasTruths(
        s_recently, ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-03-31", Truth.True), ("1850-04-09", Truth.True), ("1850-04-10", Truth.False));

    [Fact]
    [Example("3.34")]
    public void Throughout_the_last_ten_days_begins_when_the_last_day_without_it_is_over_ten_days_ago() => s_treaty.HasTruths(
        s_throughout, ("1850-03-01", Truth.False), ("1850-03-10", Truth.False), ("1850-03-11", Truth.True), ("1850-03-30", Truth.True), ("1850-03-31", Truth.False));

    [Fact]
    [Example("3.35")]
    public void Ten_days_ago_is_as_it_was_then() => s_treaty.HasTruths(
        s_tenDaysAgo, ("1850-03-10", Truth.False), ("1850-03-11", Truth.True), ("1850-04-09", Truth.True), ("1850-04-10", Truth.False));

    [Fact]
    public void A_convention_that_counts_the_day_itself_ends_each_period_a_day_earlier()
    {
        var treaty = s_treaty with { Counting = Law.Counted(Law.WithTheDayOfTheEvent) };
        treaty.HasTruths(s_recently, ("1850-04-08", Truth.True), ("1850-04-09", Truth.False));
        treaty.HasTruths(s_throughout, ("1850-03-09", Truth.False), ("1850-03-10", Truth.True));
        treaty.HasTruths(s_tenDaysAgo, ("1850-03-09", Truth.False), ("1850-03-10", Truth.True));
    }

    [Fact]
    [Example("1.9")]
    public void The_convention_may_be_read_two_ways()
    {
        var treaty = s_treaty.With(Law.Reading("counting", true, "without", "with")) with
        {
            Counting = Law.Counted("counting", ("without", Law.WithoutTheDayOfTheEvent), ("with", Law.WithTheDayOfTheEvent)),
        };
        treaty.HasTruths(s_tenDaysAgo, ("1850-03-10", Truth.False), ("1850-03-11", Truth.True));
        treaty.Read("counting", "with").HasTruths(s_tenDaysAgo, ("1850-03-09", Truth.False), ("1850-03-10", Truth.True));
    }

    [Fact]
    public void Without_a_convention_nothing_can_be_counted()
    {
        var treaty = s_treaty with { Counting = Counting.None };
        Assert.All([s_recently, s_throughout, s_tenDaysAgo], condition => treaty.HasTruths(condition, ("1850-03-20", Truth.Unknown)));
    }

    [Theory]
    [InlineData("1850-01-31", "1850-02-27", "1850-02-28")]
    [InlineData("1852-01-31", "1852-02-28", "1852-02-29")]
    [InlineData("1850-03-15", "1850-04-14", "1850-04-15")]
    [InlineData("1850-08-31", "1850-09-29", "1850-09-30")]
    public void A_month_ago_counts_from_the_day_of_the_same_number_or_the_last_of_its_month(string done, string before, string reached) =>
        NormLifeTests.Complete(TestTreaty.Exchanged).Happened(Arrangement, done)
            .HasTruths(Law.Ago(1, PeriodUnit.Month, Law.Done(Arrangement)), (before, Truth.False), (reached, Truth.True));

    [Fact]
    public void Where_a_month_lacks_the_day_the_next_may_be_the_corresponding_one()
    {
        var convention = Law.WithoutTheDayOfTheEvent with { MonthEnd = MonthEnd.NextDay };
        (NormLifeTests.Complete(TestTreaty.Exchanged) with { Counting = Law.Counted(convention) }).Happened(Arrangement, "1850-08-31")
            .HasTruths(Law.Ago(1, PeriodUnit.Month, Law.Done(Arrangement)), ("1850-09-30", Truth.False), ("1850-10-01", Truth.True));
    }

    [Fact]
    [Example("3.36")]
    public void Days_whose_month_ends_on_one_day_end_their_delays_together()
    {
        // one month from each of 28, 29, 30 and 31 January 1851 ends on 28 February
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Happened(Garrison, "1851-01-29").Happened(Evacuation, "1851-01-31");
        treaty.HasTruths(Law.Ago(1, PeriodUnit.Month, s_garrisoned), ("1851-02-27", Truth.False), ("1851-02-28", Truth.False), ("1851-03-01", Truth.False));
        treaty.HasTruths(Law.WithinTheLast(1, PeriodUnit.Month, s_garrisoned), ("1851-01-29", Truth.True), ("1851-02-28", Truth.True), ("1851-03-01", Truth.False));
    }

    [Fact]
    public void What_is_unknown_then_is_unknown_after_the_period()
    {
        var treaty = TestTreaty.Exchanged.Complete(Arrangement, "1850-02-20");
        treaty.HasTruths(Law.Ago(1, PeriodUnit.Month, Law.Done(Arrangement)), ("1850-03-20", Truth.False), ("1850-03-21", Truth.Unknown));
        treaty.HasTruths(Law.WithinTheLast(5, PeriodUnit.Day, Law.Done(Arrangement)), ("1850-02-20", Truth.False), ("1850-02-21", Truth.Unknown));
        treaty.HasTruths(Law.ThroughoutTheLast(5, PeriodUnit.Day, Law.Not(Law.Done(Arrangement))), ("1850-02-20", Truth.True), ("1850-02-21", Truth.Unknown));
    }

    [Fact]
    public void As_known_on_a_day_a_delay_reaches_as_far_as_the_period_beyond_it() => s_treaty.KnownOn("1850-03-05").HasTruths(
        s_tenDaysAgo, ("1850-03-10", Truth.False), ("1850-03-11", Truth.True), ("1850-03-15", Truth.True), ("1850-03-16", Truth.Unknown));

    [Fact]
    public void Each_says_why_as_of_the_day_that_decides()
    {
        Assert.Equal(
            ["within the last 10 days Borea garrisons Karst", "Borea garrisons Karst", "1850-03-01: Borea garrisons Karst (the gazette)"],
            s_treaty.Why(s_recently, "1850-04-05"));
        Assert.Equal(
            ["not throughout the last 10 days Borea garrisons Karst", "Borea does not garrison Karst", "1850-03-31: Borea evacuates Karst (the gazette)"],
            s_treaty.Why(s_throughout, "1850-04-05"));
        Assert.Equal(
            ["10 days ago Borea garrisons Karst", "Borea garrisons Karst", "1850-03-01: Borea garrisons Karst (the gazette)"],
            s_treaty.Why(s_tenDaysAgo, "1850-04-05"));
        Assert.Equal(
            ["10 days ago Borea does not garrison Karst", "Borea does not garrison Karst", "1850-03-31: Borea evacuates Karst (the gazette)"],
            s_treaty.Why(s_tenDaysAgo, "1850-04-10"));
    }

    [Fact]
    public void Of_a_delay_that_has_not_run_out_the_proof_tells_how_it_was_then()
    {
        var why = s_treaty.Why(s_tenDaysAgo, "1850-03-05");
        Assert.Equal("Borea does not garrison Karst", why[1]);
        Assert.DoesNotContain("1850-03-01: Borea garrisons Karst (the gazette)", why);
    }

    [Fact]
    public void Every_question_about_it_is_answered() =>
        AllQuestions.AreAnswered(s_treaty.With(Law.May(Trade).While(s_recently), Law.Must(Fortification).While(s_throughout), Law.MustNot(Blockade).Once(s_tenDaysAgo)));
}
