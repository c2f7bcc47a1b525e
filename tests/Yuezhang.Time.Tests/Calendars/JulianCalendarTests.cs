using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

public class JulianCalendarTests
{
    private static readonly LocalDate s_oracleEpoch = new(1970, 1, 1);
    private static readonly Day s_epoch = new(2440588);

    [Theory]
    [InlineData(-402, 402, 1)]
    [InlineData(1499, 2101, 1)]
    [InlineData(-9996, 9990, 29)]
    public void Days_have_the_dates_that_NodaTime_gives_them(int fromYear, int untilYear, int step)
    {
        var oracle = new LocalDate(fromYear, 1, 1, CalendarSystem.Julian);
        var day = s_epoch + NodaTime.Period.DaysBetween(s_oracleEpoch, oracle.WithCalendar(CalendarSystem.Iso));
        for (; oracle.Year < untilYear; oracle = oracle.PlusDays(step), day += step)
        {
            var date = JulianCalendar.FromDay(day);
            if (date.Year != oracle.Year || date.Month != oracle.Month || date.Day != oracle.Day || JulianCalendar.ToDay(date) != day
                || (int)day.DayOfWeek != (int)oracle.DayOfWeek % 7)
            {
                Assert.Fail($"{oracle}: {day.Number} is {date} and back {JulianCalendar.ToDay(date).Number}");
            }
        }

        Assert.Equal(untilYear, JulianCalendar.FromDay(day).Year);
    }

    [Fact]
    public void Every_day_number_has_a_date_and_every_such_date_that_number() =>
        Sampling.ForAll(
            Gen.OneOf(Gen.Choose(int.MinValue, int.MaxValue), Gen.Choose(0, 1000).Select(n => int.MaxValue - n), Gen.Choose(0, 1000).Select(n => int.MinValue + n)),
            number => JulianCalendar.ToDay(JulianCalendar.FromDay(new Day(number))).Number == number);

    [Theory]
    [InlineData(1895, 2, 29)]
    [InlineData(1900, 2, 30)]
    [InlineData(1895, 4, 31)]
    [InlineData(1895, 4, 0)]
    [InlineData(1895, 0, 1)]
    [InlineData(1895, 13, 1)]
    public void Dates_that_do_not_exist_are_refused(int year, int month, int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JulianCalendar.ToDay(year, month, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new JulianDate(year, month, day));
    }

    [Fact]
    public void Dates_out_of_the_range_of_days_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JulianCalendar.ToDay(int.MaxValue, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => JulianCalendar.ToDay(int.MinValue, 1, 1));
    }

    [Theory]
    [InlineData(1582, 10, 4, "1582-10-14", "1582-10-04 Julian")]
    [InlineData(1900, 2, 29, "1900-03-13", "1900-02-29 Julian")]
    [InlineData(-43, 3, 15, "-0043-03-13", "-0043-03-15 Julian")]
    public void A_Julian_date_is_written_with_the_name_of_its_calendar(int year, int month, int day, string iso, string text)
    {
        Assert.Equal(Day.Parse(iso), JulianCalendar.ToDay(year, month, day));
        Assert.Equal(text, new JulianDate(year, month, day).ToString());
    }

    [Theory]
    [InlineData("1895-04-17", DayOfWeek.Wednesday)]
    [InlineData("2000-01-01", DayOfWeek.Saturday)]
    [InlineData("-0043-03-13", DayOfWeek.Wednesday)]
    public void A_day_has_its_weekday(string iso, DayOfWeek weekday) => Assert.Equal(weekday, Day.Parse(iso).DayOfWeek);

    [Fact]
    public void Days_at_the_ends_of_time_have_their_weekdays()
    {
        Assert.Equal(new Day(int.MinValue).DayOfWeek, new Day(int.MinValue).AddDays(7).DayOfWeek);
        Assert.Equal(new Day(int.MaxValue).DayOfWeek, new Day(int.MaxValue).AddDays(-7).DayOfWeek);
    }
}
