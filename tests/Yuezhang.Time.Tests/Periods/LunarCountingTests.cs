using Xunit;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Periods;

namespace Yuezhang.Time.Tests.Periods;

public sealed class LunarCountingTests
{
    private static readonly Day s_exchange = Day.Parse("1895-05-08");

    [Theory]
    [InlineData(CountingCalendar.Gregorian, 6, "1895-11-08")]
    [InlineData(CountingCalendar.ChineseByNumber, 6, "1895-11-30")]
    [InlineData(CountingCalendar.ChineseByMonth, 6, "1895-10-31")]
    [InlineData(CountingCalendar.ChineseByNumber, 12, "1896-05-26")]
    [InlineData(CountingCalendar.ChineseByMonth, 12, "1896-04-26")]
    [InlineData(CountingCalendar.JapaneseByMonth, 6, "1895-11-08")]
    public void Six_months_end_on_another_day_in_each_calendar(CountingCalendar calendar, int months, string last) =>
        Assert.Equal(Day.Parse(last), Convention(calendar).LastDayOf(new Period(months, PeriodUnit.Month), s_exchange));

    [Theory]
    [InlineData(CountingCalendar.ChineseByNumber)]
    [InlineData(CountingCalendar.ChineseByMonth)]
    public void Lunar_years_count_by_their_numbers_however_many_months_they_have(CountingCalendar calendar) =>
        Assert.Equal(Day.Parse("1897-05-15"), Convention(calendar).LastDayOf(new Period(2, PeriodUnit.Year), s_exchange));

    [Fact]
    public void A_day_that_the_short_month_lacks_is_its_last_or_the_first_of_the_next()
    {
        // 光緒二十一年正月三十日; the second month has 29 days
        var anchor = Day.Parse("1895-02-24");
        var month = new Period(1, PeriodUnit.Month);

        Assert.Equal(Day.Parse("1895-03-25"), Convention(CountingCalendar.ChineseByMonth).LastDayOf(month, anchor));
        Assert.Equal(Day.Parse("1895-03-26"), (Convention(CountingCalendar.ChineseByMonth) with { MonthEnd = MonthEnd.NextDay }).LastDayOf(month, anchor));
    }

    [Fact]
    public void Where_the_first_day_counts_the_period_ends_a_day_earlier() =>
        Assert.Equal(Day.Parse("1895-11-29"), (Convention(CountingCalendar.ChineseByNumber) with { FirstDayCounts = true }).LastDayOf(new Period(6, PeriodUnit.Month), s_exchange));

    [Fact]
    public void Months_one_by_one_and_months_by_number_agree_with_a_walk_over_the_calendar()
    {
        var months = new List<LunisolarDate>();
        for (var day = Day.Parse("1700-02-19"); day < Day.Parse("1760-01-01"); day += LunisolarCalendar.Chinese.DaysInMonth(months[^1].Year, months[^1].Month, months[^1].IsLeap))
        {
            Assert.True(LunisolarCalendar.Chinese.TryFromDay(day, out var date));
            Assert.Equal(1, date.Day);
            months.Add(date);
        }

        for (var from = 0; from < months.Count - 45; from++)
        {
            foreach (var by in (int[])[0, 1, 6, 13, 39])
            {
                var anchor = First(months[from]) + 14;
                Assert.Equal(First(months[from + by]) + 14, Convention(CountingCalendar.ChineseByMonth).LastDayOf(new Period(by, PeriodUnit.Month), anchor));

                var target = months.Skip(from).First(month => !month.IsLeap && (month.Year * 12) + month.Month == (months[from].Year * 12) + months[from].Month + by || by == 0);
                if (by > 0)
                {
                    Assert.Equal(First(target) + 14, Convention(CountingCalendar.ChineseByNumber).LastDayOf(new Period(by, PeriodUnit.Month), anchor));
                }
            }
        }
    }

    [Fact]
    public void Beyond_the_table_a_period_says_that_its_calendar_does_not_reach()
    {
        var month = new Period(1, PeriodUnit.Month);

        Assert.True(Convention(CountingCalendar.ChineseByMonth).Reaches(month, s_exchange));
        Assert.False(Convention(CountingCalendar.ChineseByMonth).Reaches(month, Day.Parse("2101-06-01")));
        Assert.False(Convention(CountingCalendar.ChineseByNumber).Reaches(month, new Day(0)));
        Assert.True(Convention(CountingCalendar.Gregorian).Reaches(month, new Day(0)));
    }

    private static Day First(LunisolarDate date) => LunisolarCalendar.Chinese.TryToDay(date with { Day = 1 }, out var day) ? day : throw new InvalidOperationException();

    private static CountingConvention Convention(CountingCalendar calendar) => new(calendar, false, true, MonthEnd.LastDay);
}
