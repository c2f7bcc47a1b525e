using FsCheck.Fluent;
using Xunit;

namespace Yuezhang.Time.Tests;

public class DayTests
{
    [Theory]
    [InlineData("1895-04-17", 2413301)]
    [InlineData("2000-01-01", 2451545)]
    [InlineData("1582-10-15", 2299161)]
    [InlineData("0000-03-01", 1721120)]
    [InlineData("-0043-03-15", 1705428)]
    [InlineData("-4713-11-24", 0)]
    public void A_date_names_its_julian_day_number_and_is_written_back(string iso, int number)
    {
        Assert.Equal(new Day(number), Day.Parse(iso));
        Assert.Equal(iso, new Day(number).ToString());
    }

    [Theory]
    [InlineData("1895-02-30", "1895-02-30: February 1895 has 28 days")]
    [InlineData("1896-02-30", "1896-02-30: February 1896 has 29 days")]
    [InlineData("1895-04-00", "1895-04-00: April 1895 has 30 days")]
    [InlineData("-0044-02-29", "-0044-02-29: February -0044 has 29 days", true)]
    [InlineData("-0043-02-29", "-0043-02-29: February -0043 has 28 days")]
    [InlineData("1895-13-01", "1895-13-01: there is no month 13; months run from 01 to 12")]
    [InlineData("1895-00-01", "1895-00-01: there is no month 00; months run from 01 to 12")]
    [InlineData("-0000-01-01", "-0000-01-01: the year 0 (1 BC) has no sign")]
    [InlineData("8 May 1895", "8 May 1895: a date is written YYYY-MM-DD, as 1895-04-17")]
    [InlineData("1895-4-17", "1895-4-17: a date is written YYYY-MM-DD, as 1895-04-17")]
    [InlineData("1895-04-17 ", "1895-04-17 : a date is written YYYY-MM-DD, as 1895-04-17")]
    [InlineData("1895/04/17", "1895/04/17: a date is written YYYY-MM-DD, as 1895-04-17")]
    [InlineData("1895-+4-17", "1895-+4-17: a date is written YYYY-MM-DD, as 1895-04-17")]
    [InlineData("١٨٩٥-04-17", "١٨٩٥-04-17: a date is written YYYY-MM-DD, as 1895-04-17")]
    [InlineData("-", "-: a date is written YYYY-MM-DD, as 1895-04-17")]
    [InlineData("", "an empty text: a date is written YYYY-MM-DD, as 1895-04-17")]
    [InlineData(null, "an empty text: a date is written YYYY-MM-DD, as 1895-04-17")]
    public void What_is_no_date_is_refused_with_what_is_wrong(string? text, string problem, bool isDateAfterAll = false)
    {
        Assert.Equal(isDateAfterAll, Day.TryParse(text, out _, out var found));
        Assert.Equal(isDateAfterAll ? "" : problem, found);
    }

    [Fact]
    public void An_endless_text_is_not_repeated_at_length()
    {
        Assert.False(Day.TryParse(new string('9', 1_000_000), out _, out var problem));
        Assert.InRange(problem.Length, 41, 120);
    }

    [Fact]
    public void A_wrong_date_in_our_own_code_is_an_exception() =>
        Assert.Equal("1895-02-30: February 1895 has 28 days", Assert.Throws<FormatException>(() => Day.Parse("1895-02-30")).Message);

    [Fact]
    public void Every_four_digit_date_that_is_written_is_read_back() =>
        Sampling.ForAll(Gen.Choose(-1931076, 5373484), number =>
            Day.TryParse(new Day(number).ToString(), out var day, out var problem) && day.Number == number && problem.Length == 0);

    [Fact]
    public void Dates_beyond_four_digits_are_written_with_a_sign()
    {
        Assert.Equal("+12345-06-07", Day.FromGregorian(12345, 6, 7).ToString());
        Assert.Equal("-12345-06-07", Day.FromGregorian(-12345, 6, 7).ToString());
    }

    [Fact]
    public void Days_are_counted_and_compared_by_number()
    {
        var exchange = Day.Parse("1895-05-08");
        Assert.Equal(184, Day.Parse("1895-11-08") - exchange);
        Assert.Equal(Day.Parse("1895-05-09"), exchange.Next);
        Assert.Equal(Day.Parse("1895-05-07"), exchange.Previous);
        Assert.Equal(Day.Parse("1895-04-30"), exchange + -8);
        Assert.True(exchange < exchange.Next && exchange.Next > exchange && exchange <= exchange.AddDays(0) && exchange >= exchange.Previous);
        Assert.Equal(0, exchange.CompareTo(exchange));
    }

    [Fact]
    public void Days_do_not_wrap_around_the_end_of_their_range()
    {
        Assert.Throws<OverflowException>(() => new Day(int.MaxValue).Next);
        Assert.Throws<OverflowException>(() => new Day(int.MinValue).Previous);
    }
}
