using FsCheck.Fluent;
using Xunit;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Periods;

namespace Yuezhang.Time.Tests.Periods;

public class CountingConventionTests
{
    private static CountingConvention Convention(bool firstDayCounts = false, bool lastDayCounts = true, MonthEnd monthEnd = MonthEnd.LastDay) =>
        new(CountingCalendar.Gregorian, firstDayCounts, lastDayCounts, monthEnd);

    [Theory]
    [InlineData("1895-05-08", 6, PeriodUnit.Month, "1895-11-08")]
    [InlineData("1895-05-08", 12, PeriodUnit.Month, "1896-05-08")]
    [InlineData("1895-05-08", 1, PeriodUnit.Year, "1896-05-08")]
    [InlineData("1895-05-08", 7, PeriodUnit.Year, "1902-05-08")]
    [InlineData("1895-04-17", 21, PeriodUnit.Day, "1895-05-08")]
    [InlineData("1895-05-08", 0, PeriodUnit.Day, "1895-05-08")]
    [InlineData("1895-08-31", 6, PeriodUnit.Month, "1896-02-29")]
    [InlineData("1896-02-29", 1, PeriodUnit.Year, "1897-02-28")]
    [InlineData("1896-02-29", 4, PeriodUnit.Year, "1900-02-28")]
    public void The_first_day_out_and_the_last_day_in_ends_on_the_corresponding_day(string anchor, int count, PeriodUnit unit, string last) =>
        Assert.Equal(Day.Parse(last), Convention().LastDayOf(new Period(count, unit), Day.Parse(anchor)));

    [Theory]
    [InlineData(false, true, "1895-11-08")]
    [InlineData(true, true, "1895-11-07")]
    [InlineData(false, false, "1895-11-07")]
    [InlineData(true, false, "1895-11-06")]
    public void Each_end_that_is_counted_otherwise_takes_a_day_off(bool firstDayCounts, bool lastDayCounts, string last)
    {
        var convention = Convention(firstDayCounts, lastDayCounts);
        var anchor = Day.Parse("1895-05-08");
        Assert.Equal(Day.Parse(last), convention.LastDayOf(new Period(6, PeriodUnit.Month), anchor));
        Assert.Equal(Day.Parse(last), convention.LastDayOf(new Period(184, PeriodUnit.Day), anchor));
    }

    [Theory]
    [InlineData("1895-01-31", false, MonthEnd.LastDay, "1895-02-28")]
    [InlineData("1895-01-31", false, MonthEnd.NextDay, "1895-03-01")]
    [InlineData("1895-01-31", true, MonthEnd.LastDay, "1895-02-28")]
    [InlineData("1895-01-31", true, MonthEnd.NextDay, "1895-02-28")]
    [InlineData("1895-01-29", true, MonthEnd.LastDay, "1895-02-28")]
    [InlineData("1895-01-28", true, MonthEnd.LastDay, "1895-02-27")]
    [InlineData("1895-03-01", true, MonthEnd.LastDay, "1895-03-31")]
    [InlineData("1895-03-31", false, MonthEnd.LastDay, "1895-04-30")]
    [InlineData("1895-03-31", false, MonthEnd.NextDay, "1895-05-01")]
    [InlineData("1895-03-30", false, MonthEnd.NextDay, "1895-04-30")]
    public void A_day_that_the_month_lacks_is_replaced_as_the_convention_says(string anchor, bool firstDayCounts, MonthEnd monthEnd, string last) =>
        Assert.Equal(Day.Parse(last), Convention(firstDayCounts, monthEnd: monthEnd).LastDayOf(new Period(1, PeriodUnit.Month), Day.Parse(anchor)));

    [Fact]
    public void Multiples_are_counted_from_the_anchor_so_that_short_months_do_not_add_up()
    {
        var halfYear = new Period(6, PeriodUnit.Month);
        var ends = Enumerable.Range(0, 5).Select(times => Convention().LastDayOf(halfYear, Day.Parse("1895-08-31"), times).ToString());
        Assert.Equal(["1895-08-31", "1896-02-29", "1896-08-31", "1897-02-28", "1897-08-31"], ends);
    }

    [Fact]
    public void Years_are_twelve_months_under_every_convention() =>
        Sampling.ForAll(
            Gen.Choose(2300000, 2450000).Zip(Gen.Choose(0, 40)).Zip(Gen.Choose(0, 7)),
            sample =>
            {
                var ((anchor, years), bits) = sample;
                var convention = Convention((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 ? MonthEnd.LastDay : MonthEnd.NextDay);
                var last = convention.LastDayOf(new Period(years, PeriodUnit.Year), new Day(anchor));
                return last == convention.LastDayOf(new Period(12 * years, PeriodUnit.Month), new Day(anchor))
                    && last == convention.LastDayOf(new Period(1, PeriodUnit.Year), new Day(anchor), years)
                    && last == convention.LastDayOf(new Period(12, PeriodUnit.Month), new Day(anchor), years);
            });

    [Fact]
    public void Where_the_month_has_the_day_the_first_day_out_is_the_calendars_own_sum() =>
        Sampling.ForAll(Gen.Choose(2300000, 2450000).Zip(Gen.Choose(0, 500)), sample =>
        {
            var (anchor, months) = (new Day(sample.Item1), sample.Item2);
            return !GregorianCalendar.HasCorrespondingDay(anchor, months)
                || Convention().LastDayOf(new Period(months, PeriodUnit.Month), anchor) == GregorianCalendar.AddMonths(anchor, months);
        });

    [Fact]
    public void An_act_is_in_time_from_the_anchor_day_to_the_end_of_the_last()
    {
        var within = Convention().Within(new Period(3, PeriodUnit.Year), Day.Parse("1895-05-08"));
        Assert.Equal("[1895-05-08, 1898-05-09)", within.ToString());
        Assert.Equal(Day.Parse("1898-05-08"), within.LastDay);
        Assert.Equal(Day.Parse("1898-05-07"), Convention(firstDayCounts: true).Within(new Period(3, PeriodUnit.Year), Day.Parse("1895-05-08")).LastDay);
    }

    [Fact]
    public void A_period_that_leaves_no_day_is_empty()
    {
        var within = Convention(firstDayCounts: true, lastDayCounts: false).Within(new Period(0, PeriodUnit.Day), Day.Parse("1895-05-08"));
        Assert.True(within.IsEmpty);
    }

    [Fact]
    public void Periods_beyond_the_range_of_days_do_not_wrap_around()
    {
        var day = Day.Parse("1895-05-08");
        Assert.Throws<OverflowException>(() => Convention().LastDayOf(new Period(int.MaxValue, PeriodUnit.Day), day));
        Assert.Throws<OverflowException>(() => Convention().LastDayOf(new Period(int.MaxValue, PeriodUnit.Month), day, 2));
        Assert.Throws<OverflowException>(() => Convention().LastDayOf(new Period(int.MaxValue, PeriodUnit.Month), day));
        Assert.Throws<OverflowException>(() => Convention().LastDayOf(new Period(int.MaxValue, PeriodUnit.Year), day));
        Assert.Throws<ArgumentOutOfRangeException>(() => Convention().LastDayOf(new Period(1, PeriodUnit.Year), day, -1));
    }

    [Theory]
    [InlineData(6, PeriodUnit.Month, "6 months")]
    [InlineData(1, PeriodUnit.Year, "1 year")]
    [InlineData(0, PeriodUnit.Day, "0 days")]
    public void A_period_is_written_in_words(int count, PeriodUnit unit, string words) =>
        Assert.Equal(words, new Period(count, unit).ToString());

    [Fact]
    public void A_period_is_not_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Period(-1, PeriodUnit.Day));
}
