using Xunit;
using Yuezhang.Time.Calendars;
using RuntimeCalendar = System.Globalization.ChineseLunisolarCalendar;

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
    [InlineData(645, 6, false, 19, "0645-07-20")]
    [InlineData(1702, 12, false, 14, "1703-01-30")]
    [InlineData(1868, 4, true, 1, "1868-05-22")]
    [InlineData(1872, 12, false, 2, "1872-12-31")]
    public void Days_of_Japan_have_their_dates(int year, int month, bool isLeap, int dayOfMonth, string iso) =>
        AssertSame(LunisolarCalendar.Japanese, new(year, month, isLeap, dayOfMonth), Day.Parse(iso));

    [Theory]
    [InlineData(1872, 12, 2, "1872-12-31")]
    [InlineData(1873, 1, 1, "1873-01-01")]
    [InlineData(1895, 4, 17, "1895-04-17")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    public void Japan_counts_Gregorian_months_from_1873(int year, int month, int dayOfMonth, string iso)
    {
        Assert.True(JapaneseCalendar.TryToDay(new(year, month, false, dayOfMonth), out var day));
        Assert.Equal(Day.Parse(iso), day);
        Assert.True(JapaneseCalendar.TryFromDay(day, out var date));
        Assert.Equal(new LunisolarDate(year, month, false, dayOfMonth), date);
        Assert.Equal(year == 1872 ? 2 : GregorianCalendar.DaysInMonth(year, month), JapaneseCalendar.DaysInMonth(year, month, isLeap: false));
        Assert.Equal((12, 0), (JapaneseCalendar.MonthsInYear(year), JapaneseCalendar.LeapMonth(year)));
    }

    [Fact]
    public void The_days_from_1901_to_2100_are_those_of_the_runtime()
    {
        var runtime = new RuntimeCalendar();
        for (var time = runtime.MinSupportedDateTime.Date; time <= runtime.MaxSupportedDateTime; time = time.AddDays(1))
        {
            var (year, place) = (runtime.GetYear(time), runtime.GetMonth(time));
            var leapPlace = runtime.GetLeapMonth(year);
            var expected = new LunisolarDate(year, leapPlace > 0 && place >= leapPlace ? place - 1 : place, place == leapPlace, runtime.GetDayOfMonth(time));
            if (!LunisolarCalendar.Chinese.TryFromDay(Day.FromGregorian(time.Year, time.Month, time.Day), out var date) || date != expected)
            {
                Assert.Fail($"{time:O} is {date}, by the runtime {expected}");
            }
        }
    }

    [Theory]
    [InlineData("-0103-02-19", Authority.Mainstream)]
    [InlineData("-0103-02-18", Authority.Reconstructed)]
    [InlineData("1645-01-27", Authority.Mainstream)]
    [InlineData("1645-01-28", Authority.Promulgated)]
    [InlineData("1912-02-17", Authority.Promulgated)]
    [InlineData("1912-02-18", Authority.Computed)]
    [InlineData("2101-06-01", Authority.Computed)]
    public void A_day_of_China_says_on_whose_word_it_has_its_date(string iso, Authority authority) =>
        Assert.Equal(authority, LunisolarCalendar.Chinese.AuthorityOf(Day.Parse(iso)));

    [Theory]
    [InlineData(690, 12, Authority.Reconstructed)]
    [InlineData(691, 1, Authority.Mainstream)]
    [InlineData(1684, 12, Authority.Mainstream)]
    [InlineData(1685, 1, Authority.Promulgated)]
    [InlineData(1872, 12, Authority.Promulgated)]
    public void A_day_of_Japan_says_on_whose_word_it_has_its_date(int year, int month, Authority authority)
    {
        Assert.True(LunisolarCalendar.Japanese.TryToDay(new(year, month, false, 1), out var day));
        Assert.Equal(authority, LunisolarCalendar.Japanese.AuthorityOf(day));
    }

    [Theory]
    [InlineData("1662-01-20", "1662-01-19")]
    [InlineData("1781-08-19", "1781-08-20")]
    [InlineData("1890-08-16", "1890-08-15")]
    public void A_first_day_that_DILA_has_otherwise_is_a_note(string shipped, string other)
    {
        var note = Assert.Single(LunisolarCalendar.Chinese.Notes, note => note.Shipped == Day.Parse(shipped));
        Assert.Equal((Day.Parse(other), "DILA Time Authority"), (note.Other, note.Says));
        Assert.NotEmpty(note.Why);
    }

    [Fact]
    public void Every_note_is_on_a_first_day_and_the_other_day_is_near()
    {
        Assert.All(LunisolarCalendar.Chinese.Notes, note =>
        {
            Assert.True(LunisolarCalendar.Chinese.TryFromDay(note.Shipped, out var date));
            Assert.Equal(1, date.Day);
            Assert.InRange(Math.Abs(note.Other - note.Shipped), 1, 2);
        });
        Assert.Empty(LunisolarCalendar.Japanese.Notes);
    }

    [Fact]
    public void A_date_is_written_in_figures() =>
        Assert.Equal(("1895-03-23", "1895-閏05-01"), (new LunisolarDate(1895, 3, false, 23).ToString(), new LunisolarDate(1895, 5, true, 1).ToString()));

    private static void AssertSame(LunisolarCalendar calendar, LunisolarDate date, Day day)
    {
        Assert.True(calendar.TryToDay(date, out var found));
        Assert.Equal(day, found);
        Assert.True(calendar.TryFromDay(day, out var named));
        Assert.Equal(date, named);
    }
}
