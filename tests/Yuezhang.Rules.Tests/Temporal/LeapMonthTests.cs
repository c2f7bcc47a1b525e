using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Temporal;

/// <summary>
/// Looking back over lunar months: 咸豐元年 (1851) has a leap month after its eighth, from 25 September to 23 October. By number, a month from a day of the leap month
/// runs out sooner than one from a late day of the eighth.
/// </summary>
public class LeapMonthTests
{
    private static readonly Day s_first = On("1851-06-01");

    private static readonly bool[] s_either = [false, true];

    private const int Days = 200;

    [Theory]
    [MemberData(nameof(Conventions))]
    public void What_looks_back_across_a_leap_month_agrees_with_looking_at_every_day(CountingCalendar calendar, bool first, bool last, MonthEnd end)
    {
        var convention = new CountingConvention(calendar, first, last, end);
        var naive = new NaiveCounting(convention);
        foreach (var period in new Period[] { new(1, PeriodUnit.Month), new(2, PeriodUnit.Month), new(12, PeriodUnit.Month), new(1, PeriodUnit.Year) })
        {
            for (var seed = 0; seed < 3; seed++)
            {
                var held = Held(new Random(seed));
                var (within, delayed) = (LookingBack.WithinLast(held, period, convention), LookingBack.Delayed(held, period, convention));
                for (var day = s_first; day < s_first + (Days + 420); day = day.Next)
                {
                    var now = Boundary.StartOf(day);
                    Assert.Equal(NaiveTruth.AnyOf(NaiveConditions.Within(day, u => naive.LastDayOf(period, u)).Select(u => held[Boundary.StartOf(u)])), within[now]);
                    Assert.Equal(held[Boundary.StartOf(NaiveConditions.LatestOver(day, u => naive.LastDayOf(period, u)))], delayed[now]);
                }
            }
        }
    }

    [Fact]
    [Example("3.41")]
    public void A_month_by_number_from_the_month_before_the_leap_month_lasts_through_the_leap_month()
    {
        // 八月二十五日 is 20 September, 九月二十五日 is 17 November; 閏八月十日 is 4 October, 九月十日 is 2 November
        var lately = Law.WithinTheLast(1, PeriodUnit.Month, Law.Going(Garrison));
        Garrisoned("1851-09-20", "1851-09-21").HasTruths(lately, ("1851-09-20", Truth.True), ("1851-11-10", Truth.True), ("1851-11-17", Truth.True), ("1851-11-18", Truth.False));
        Garrisoned("1851-10-04", "1851-10-05").HasTruths(lately, ("1851-10-04", Truth.True), ("1851-11-02", Truth.True), ("1851-11-03", Truth.False));
    }

    [Fact]
    [Example("3.42")]
    public void A_month_ago_by_number_is_the_latest_day_whose_month_has_run_out()
    {
        // on 九月一日, 24 October, the month from 閏八月一日 has run out, before those from all of the eighth month
        var ago = Law.Ago(1, PeriodUnit.Month, Law.Going(Garrison));
        Garrisoned("1851-09-20", "1851-09-21").HasTruths(ago, ("1851-10-23", Truth.False), ("1851-10-24", Truth.False), ("1851-11-17", Truth.False));
        Garrisoned("1851-10-04", "1851-10-05").HasTruths(ago, ("1851-11-01", Truth.False), ("1851-11-02", Truth.True), ("1851-11-03", Truth.False));
    }

    [Fact]
    public void Where_the_calendar_ends_what_looks_back_over_its_months_is_unknown()
    {
        var convention = Law.WithoutTheDayOfTheEvent with { Calendar = CountingCalendar.ChineseByMonth };
        var month = new Period(1, PeriodUnit.Month);
        var arrival = Boundary.StartOf(On("2101-06-01"));
        var held = Timeline<Truth>.Constant(Truth.False, Support.None).With(new Interval(arrival, Boundary.End), Truth.True, Support.None);
        var delayed = LookingBack.Delayed(held, month, convention);
        Assert.Equal((Truth.False, Truth.Unknown, Truth.True), (delayed[Boundary.StartOf(On("2101-05-31"))], delayed[Boundary.StartOf(On("2101-07-01"))], delayed[Boundary.StartOf(On("2101-10-01"))]));
    }

    public static TheoryData<CountingCalendar, bool, bool, MonthEnd> Conventions() => new(
        from calendar in Enum.GetValues<CountingCalendar>()
        from first in s_either
        from last in s_either
        from end in Enum.GetValues<MonthEnd>()
        select (calendar, first, last, end));

    private static TestTreaty Garrisoned(string from, string until) =>
        (NormLifeTests.Complete(TestTreaty.Exchanged) with { Counting = Law.Counted(Law.WithoutTheDayOfTheEvent with { Calendar = CountingCalendar.ChineseByNumber }) })
            .Happened(Garrison, from).Happened(Evacuation, until);

    private static Timeline<Truth> Held(Random random)
    {
        var builder = new TimelineBuilder<Truth>();
        for (var day = s_first + random.Next(20); day < s_first + Days; day += random.Next(1, 25))
        {
            builder.Append(Boundary.StartOf(day), (Truth)random.Next(3), Support.None);
        }

        builder.Append(Boundary.End, Truth.False, Support.None);
        return builder.Build();
    }
}
