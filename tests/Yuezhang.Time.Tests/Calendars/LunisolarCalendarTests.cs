using Xunit;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

public class LunisolarCalendarTests
{
    public static TheoryData<LunisolarCalendar> Calendars => [LunisolarCalendar.Chinese, LunisolarCalendar.Japanese];

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Every_day_has_a_date_and_every_such_date_that_day(LunisolarCalendar calendar)
    {
        var previous = default(LunisolarDate);
        for (var day = calendar.FirstDay; day <= calendar.LastDay; day = day.Next)
        {
            if (!calendar.TryFromDay(day, out var date) || !calendar.TryToDay(date, out var back) || back != day
                || date.Day > calendar.DaysInMonth(date.Year, date.Month, date.IsLeap)
                || date.Day != (date with { Day = 1 } == previous with { Day = 1 } ? previous.Day + 1 : date.Day == 15 ? 15 : 1))
            {
                Assert.Fail($"{day.Number} is {date}, the day after {previous}");
            }

            previous = date;
        }

        Assert.Equal(calendar.LastYear, previous.Year);
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void The_months_of_a_year_are_as_many_and_as_long_as_its_days_say(LunisolarCalendar calendar)
    {
        var day = calendar.FirstDay;
        for (var year = calendar.FirstYear; year <= calendar.LastYear; year++)
        {
            for (var month = 0; month < calendar.MonthsInYear(year); month++)
            {
                Assert.True(calendar.TryFromDay(day, out var date));
                Assert.Equal((year, 1), (date.Year, date.Day));
                Assert.Equal(date.IsLeap ? date.Month : calendar.LeapMonth(year), calendar.LeapMonth(year));
                day += calendar.DaysInMonth(year, date.Month, date.IsLeap);
            }
        }

        Assert.Equal(calendar.LastDay, day.Previous);
    }

    [Theory]
    [InlineData(1895, 3, false, 23, "1895-04-17")]
    [InlineData(1895, 5, true, 1, "1895-06-23")]
    [InlineData(1911, 12, false, 25, "1912-02-12")]
    [InlineData(1911, 12, false, 30, "1912-02-17")]
    [InlineData(1645, 1, false, 1, "1645-01-28")]
    [InlineData(2033, 11, true, 1, "2033-12-22")]
    public void Days_of_China_have_their_dates(int year, int month, bool isLeap, int dayOfMonth, string iso) =>
        AssertSame(LunisolarCalendar.Chinese, new(year, month, isLeap, dayOfMonth), Day.Parse(iso));

    [Theory]
    [InlineData(1872, 12, false, 2, "1872-12-31")]
    [InlineData(1868, 4, true, 1, "1868-05-22")]
    [InlineData(1703, 12, false, 14, "1703-01-30", 1702)]
    public void Days_of_Japan_have_their_dates(int year, int month, bool isLeap, int dayOfMonth, string iso, int customary = 0) =>
        AssertSame(LunisolarCalendar.Japanese, new(customary == 0 ? year : customary, month, isLeap, dayOfMonth), Day.Parse(iso));

    private static void AssertSame(LunisolarCalendar calendar, LunisolarDate date, Day day)
    {
        Assert.True(calendar.TryToDay(date, out var found));
        Assert.Equal(day, found);
        Assert.True(calendar.TryFromDay(day, out var named));
        Assert.Equal(date, named);
    }
}
