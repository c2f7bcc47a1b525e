using FsCheck.Fluent;
using Xunit;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

public class LunisolarProblemTests
{
    [Theory]
    [InlineData(1895, 3, true, 1, "1895 has no leap month 3; its leap month is 5")]
    [InlineData(1894, 3, true, 1, "1894 has no leap month")]
    [InlineData(1895, 5, true, 30, "leap month 5 of 1895 has 29 days")]
    [InlineData(1895, 4, false, 30, "month 4 of 1895 has 29 days")]
    [InlineData(1895, 4, false, 31, "month 4 of 1895 has 29 days")]
    [InlineData(1895, 4, false, 0, "there is no day 0; days are counted from 1")]
    [InlineData(1895, 13, false, 1, "1895 has no month 13 (臘月); its months are 1 to 12")]
    [InlineData(1895, 0, false, 1, "1895 has no month 0; its months are 1 to 12")]
    [InlineData(8, 12, false, 1, "8 has no month 12; its months are 1 to 11")]
    [InlineData(237, 3, false, 1, "237 has no month 3; its months are 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12")]
    [InlineData(-12, 5, true, 1, "13 BC has no leap month")]
    [InlineData(2101, 1, false, 1, "the Chinese lunisolar calendar is known here from 104 BC to 2100, not in 2101")]
    [InlineData(int.MinValue, 1, false, 1, "the Chinese lunisolar calendar is known here from 104 BC to 2100, not in 2147483649 BC")]
    public void What_is_no_date_of_China_is_said_with_what_would_be_right(int year, int month, bool isLeap, int day, string problem)
    {
        var date = new LunisolarDate(year, month, isLeap, day);
        Assert.Equal(problem, LunisolarCalendar.Chinese.ProblemOf(date));
        Assert.False(LunisolarCalendar.Chinese.TryToDay(date, out _));
    }

    [Theory]
    [InlineData(1872, 12, false, 3, "month 12 of 1872 has 2 days")]
    [InlineData(1872, 1, true, 1, "1872 has no leap month")]
    [InlineData(1873, 6, true, 1, "1873 has no leap month; from 1873 the Japanese months are Gregorian")]
    [InlineData(1900, 2, false, 29, "month 2 of 1900 has 28 days")]
    [InlineData(1900, 2, false, 0, "there is no day 0; days are counted from 1")]
    [InlineData(1900, 13, false, 1, "1900 has no month 13; its months are 1 to 12")]
    [InlineData(10000, 1, false, 1, "the Japanese calendar is known here to 9999, not in 10000")]
    [InlineData(644, 1, false, 1, "the Japanese lunisolar calendar is known here from 645 to 1872, not in 644")]
    public void What_is_no_date_of_Japan_is_said_with_what_would_be_right(int year, int month, bool isLeap, int day, string problem)
    {
        var date = new LunisolarDate(year, month, isLeap, day);
        Assert.Equal(problem, JapaneseCalendar.ProblemOf(date));
        Assert.False(JapaneseCalendar.TryToDay(date, out _));
    }

    [Fact]
    public void Every_name_is_a_date_that_comes_back_or_has_a_problem()
    {
        var years = Gen.OneOf(Gen.Choose(-110, 2110), Gen.Elements(8, 23, 237, 239, 690, 700, 762, 1872, int.MinValue, int.MaxValue));
        var months = Gen.OneOf(Gen.Choose(-1, 22), Gen.Elements(int.MinValue, int.MaxValue));
        var days = Gen.OneOf(Gen.Choose(-1, 32), Gen.Elements(int.MinValue, int.MaxValue));
        Sampling.ForAll(
            from year in years
            from month in months
            from isLeap in Gen.Elements(false, false, true)
            from day in days
            select new LunisolarDate(year, month, isLeap, day),
            date => IsDateOrProblem(date, LunisolarCalendar.Chinese.TryToDay(date, out var day), LunisolarCalendar.Chinese.TryFromDay(day, out var back), back, LunisolarCalendar.Chinese.ProblemOf(date))
                && IsDateOrProblem(date, JapaneseCalendar.TryToDay(date, out day), JapaneseCalendar.TryFromDay(day, out back), back, JapaneseCalendar.ProblemOf(date)));
    }

    [Fact]
    public void A_day_before_the_first_or_after_the_last_has_no_date()
    {
        foreach (var calendar in new[] { LunisolarCalendar.Chinese, LunisolarCalendar.Japanese })
        {
            foreach (var day in new[] { calendar.FirstDay.Previous, calendar.LastDay.Next, new Day(int.MinValue), new Day(int.MaxValue) })
            {
                Assert.False(calendar.TryFromDay(day, out var date));
                Assert.Equal(default, date);
                Assert.Equal(day > calendar.LastDay ? Authority.Computed : Authority.Reconstructed, calendar.AuthorityOf(day));
            }
        }

        Assert.False(JapaneseCalendar.TryFromDay(JapaneseCalendar.LastDay.Next, out _));
        Assert.False(JapaneseCalendar.TryFromDay(JapaneseCalendar.FirstDay.Previous, out _));
    }

    // 建巳月 of 762 has two names, and so a date of it comes back by the one that its day had
    private static bool IsDateOrProblem(LunisolarDate date, bool isDate, bool comesBack, LunisolarDate back, string? problem) =>
        isDate ? comesBack && problem is null && (back == date || date is { Year: 762, Month: 4 or LunisolarMonth.JianSi }) : !string.IsNullOrEmpty(problem);
}
