using Xunit;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

public class SexagenaryTests
{
    // 1 January 2000 was 戊午 and 1 January 1900 甲戌 by every almanac; the others by lunar-javascript 1.7.7, and the first eclipse
    // of the Spring and Autumn Annals, 22 February 720 BC (Julian), by the Annals
    [Theory]
    [InlineData("2000-01-01", "戊午")]
    [InlineData("1900-01-01", "甲戌")]
    [InlineData("1895-04-17", "甲午")]
    [InlineData("1645-01-28", "乙酉")]
    [InlineData("1912-02-12", "戊午")]
    [InlineData("-0719-02-14", "己巳")]
    public void A_day_has_its_place_in_the_cycle(string iso, string cycle) =>
        Assert.Equal(cycle, Sexagenary.OfDay(Day.Parse(iso)).ToString());

    [Theory]
    [InlineData(1895, "乙未")]
    [InlineData(1894, "甲午")]
    [InlineData(4, "甲子")]
    [InlineData(3, "癸亥")]
    [InlineData(-103, "丁丑")]
    public void A_year_has_its_place_in_the_cycle(int year, string cycle) => Assert.Equal(cycle, Sexagenary.OfYear(year).ToString());

    [Theory]
    [InlineData(1895, 3, "庚辰")]
    [InlineData(1984, 1, "丙寅")]
    [InlineData(1984, 12, "丁丑")]
    public void A_month_has_its_place_in_the_cycle(int year, int month, string cycle) =>
        Assert.Equal(cycle, Sexagenary.OfMonth(year, month).ToString());

    [Fact]
    public void Every_place_is_written_and_read_back()
    {
        for (var number = 1; number <= 60; number++)
        {
            var place = new Sexagenary(number);
            Assert.True(Sexagenary.TryParse(place.ToString(), out var back));
            Assert.Equal(place, back);
            Assert.Equal(number, back.Number);
        }

        Assert.Equal(new Sexagenary(1), new Sexagenary(60).Plus(1));
        Assert.Equal(new Sexagenary(60), new Sexagenary(1).Plus(-61));
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲")]
    [InlineData("甲丑")]
    [InlineData("子甲")]
    [InlineData("甲子年")]
    [InlineData("ab")]
    public void What_is_no_place_is_not_read(string text) => Assert.False(Sexagenary.TryParse(text, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void There_is_no_place_outside_the_cycle(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => new Sexagenary(number));

    [Fact]
    public void Days_at_the_ends_of_time_have_their_places()
    {
        Assert.InRange(Sexagenary.OfDay(new Day(int.MinValue)).Number, 1, 60);
        Assert.InRange(Sexagenary.OfDay(new Day(int.MaxValue)).Number, 1, 60);
        Assert.InRange(Sexagenary.OfYear(int.MinValue).Number, 1, 60);
        Assert.InRange(Sexagenary.OfMonth(int.MaxValue, 12).Number, 1, 60);
    }
}
