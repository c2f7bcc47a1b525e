using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

public class GregorianCalendarTests
{
    private static readonly LocalDate s_oracleEpoch = new(1970, 1, 1);
    private static readonly Day s_epoch = new(2440588);

    [Theory]
    [InlineData(-402, 402, 1)]
    [InlineData(1499, 2401, 1)]
    [InlineData(-9998, 9999, 29)]
    public void Days_have_the_dates_that_NodaTime_gives_them(int fromYear, int untilYear, int step)
    {
        var oracle = new LocalDate(fromYear, 1, 1);
        var day = s_epoch + NodaTime.Period.DaysBetween(s_oracleEpoch, oracle);
        for (; oracle.Year < untilYear; oracle = oracle.PlusDays(step), day += step)
        {
            var date = GregorianCalendar.FromDay(day);
            if (date.Year != oracle.Year || date.Month != oracle.Month || date.Day != oracle.Day || GregorianCalendar.ToDay(date) != day)
            {
                Assert.Fail($"{oracle}: {day.Number} is {date} and back {GregorianCalendar.ToDay(date).Number}");
            }
        }

        Assert.Equal(untilYear, day.Gregorian.Year);
    }

    [Fact]
    public void Every_day_number_has_a_date_and_every_such_date_that_number() =>
        Sampling.ForAll(
            Gen.OneOf(Gen.Choose(int.MinValue, int.MaxValue), Gen.Choose(0, 1000).Select(n => int.MaxValue - n), Gen.Choose(0, 1000).Select(n => int.MinValue + n)),
            number => GregorianCalendar.ToDay(GregorianCalendar.FromDay(new Day(number))).Number == number);

    [Fact]
    public void Dates_out_of_the_range_of_days_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GregorianCalendar.ToDay(int.MaxValue, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => GregorianCalendar.ToDay(int.MinValue, 1, 1));
    }

    [Theory]
    [InlineData(1895, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(1895, 4, 31)]
    [InlineData(1895, 4, 0)]
    [InlineData(1895, 0, 1)]
    [InlineData(1895, 13, 1)]
    public void Dates_that_do_not_exist_are_refused(int year, int month, int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.FromGregorian(year, month, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GregorianDate(year, month, day));
    }

    [Fact]
    public void Leap_years_and_months_are_as_long_as_NodaTime_says_before_and_after_year_zero()
    {
        for (var year = -2001; year <= 2401; year++)
        {
            Assert.Equal(CalendarSystem.Iso.IsLeapYear(year), GregorianCalendar.IsLeapYear(year));
            for (var month = 1; month <= 12; month++)
            {
                Assert.Equal(CalendarSystem.Iso.GetDaysInMonth(year, month), GregorianCalendar.DaysInMonth(year, month));
            }
        }
    }

    [Fact]
    public void Months_are_added_as_NodaTime_adds_them() =>
        Sampling.ForAll(Gen.Choose(-1000000, 1000000).Zip(Gen.Choose(-3000, 3000)), sample =>
        {
            var (days, months) = sample;
            var oracle = s_oracleEpoch.PlusDays(days);
            var expected = oracle.PlusMonths(months);
            return GregorianCalendar.AddMonths(s_epoch + days, months) == Day.FromGregorian(expected.Year, expected.Month, expected.Day)
                && GregorianCalendar.HasCorrespondingDay(s_epoch + days, months) == (expected.Day == oracle.Day);
        });

    [Theory]
    [InlineData("1895-05-08", 6, "1895-11-08", true)]
    [InlineData("1895-05-08", 84, "1902-05-08", true)]
    [InlineData("1896-01-31", 1, "1896-02-29", false)]
    [InlineData("1895-01-31", 1, "1895-02-28", false)]
    [InlineData("1896-02-29", 12, "1897-02-28", false)]
    [InlineData("1896-02-29", 48, "1900-02-28", false)]
    [InlineData("1896-02-29", -12, "1895-02-28", false)]
    [InlineData("0000-01-15", -1, "-0001-12-15", true)]
    public void The_corresponding_day_is_the_months_last_where_the_month_lacks_it(string day, int months, string expected, bool has)
    {
        Assert.Equal(Day.Parse(expected), GregorianCalendar.AddMonths(Day.Parse(day), months));
        Assert.Equal(has, GregorianCalendar.HasCorrespondingDay(Day.Parse(day), months));
    }
}
