using Xunit;
using Yuezhang.Time.Dates;

namespace Yuezhang.Time.Tests.Dates;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("1895-04-17", "1895-04-17", "1895-04-17")]
    [InlineData("1905-11-01", "1905-11-30", "1905-11")]
    [InlineData("1896-02-01", "1896-02-29", "1896-02")]
    [InlineData("1905-01-01", "1905-12-31", "1905")]
    [InlineData("1895-01-26", "1896-02-12", "1895-01-26/1896-02-12")]
    [InlineData("1895-01-01", "1896-12-31", "1895-01-01/1896-12-31")]
    [InlineData("-0103-01-01", "-0103-12-31", "-0103")]
    public void Days_are_written_in_the_shortest_form_that_names_exactly_them(string first, string last, string edtf)
    {
        var range = new DayRange(Day.Parse(first), Day.Parse(last));

        Assert.Equal(edtf, Edtf.Format(range));
        Assert.True(Edtf.TryParse(edtf, out var read));
        Assert.Equal(range, read);
    }

    [Fact]
    public void What_is_written_is_read_back_for_ranges_of_every_kind()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var first = new Day(random.Next(-4_000_000, 6_000_000));
            var range = random.Next(4) switch
            {
                0 => DayRange.Of(first),
                1 => DayRange.OfMonth(first.Gregorian.Year, first.Gregorian.Month),
                2 => DayRange.OfYear(first.Gregorian.Year),
                _ => new DayRange(first, first + random.Next(1, 4000)),
            };
            Assert.True(Edtf.TryParse(Edtf.Format(range), out var read), Edtf.Format(range));
            Assert.Equal(range, read);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1895-13")]
    [InlineData("1895-02-30")]
    [InlineData("95-02-03")]
    [InlineData("1896/1895")]
    [InlineData("1895-04-17/")]
    [InlineData("XXXX-XX-XX")]
    [InlineData("1895-4-17")]
    [InlineData("--1895")]
    [InlineData("Y1895")]
    public void What_is_no_day_month_year_or_interval_is_not_read(string? text) => Assert.False(Edtf.TryParse(text, out _));
}
