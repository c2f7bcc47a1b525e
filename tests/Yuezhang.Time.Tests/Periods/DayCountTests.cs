using FsCheck.Fluent;
using Xunit;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Periods;

public class DayCountTests
{
    [Theory]
    [InlineData(DayCount.Thirty360European, "1895-11-08", "1896-05-08", "1/2")]
    [InlineData(DayCount.Actual365Fixed, "1895-11-08", "1896-05-08", "182/365")]
    [InlineData(DayCount.Actual360, "1895-11-08", "1896-05-08", "91/180")]
    [InlineData(DayCount.ActualActualIsda, "1895-11-08", "1896-05-08", "33242/66795")]
    [InlineData(DayCount.Thirty360European, "1895-01-31", "1895-03-31", "1/6")]
    [InlineData(DayCount.Thirty360European, "1895-02-28", "1895-03-31", "4/45")]
    [InlineData(DayCount.Thirty360European, "1895-08-31", "1896-02-29", "179/360")]
    [InlineData(DayCount.ActualActualIsda, "1895-05-08", "1902-05-08", "7")]
    [InlineData(DayCount.ActualActualIsda, "1896-01-01", "1896-12-31", "365/366")]
    public void The_part_of_a_year_is_exact(DayCount dayCount, string from, string until, string expected)
    {
        Assert.True(Rational.TryParse(expected, out var fraction));
        Assert.Equal(fraction, dayCount.YearFraction(Day.Parse(from), Day.Parse(until)));
    }

    [Fact]
    public void Actual_actual_is_the_sum_of_each_day_at_the_length_of_its_own_year() =>
        Sampling.ForAll(Gen.Choose(2413000, 2416000).Zip(Gen.Choose(0, 1500)), sample =>
        {
            var from = new Day(sample.Item1);
            var (leap, common) = (0, 0);
            for (var day = from; day < from + sample.Item2; day = day.Next)
            {
                _ = DateTime.IsLeapYear(day.Gregorian.Year) ? leap++ : common++;
            }

            return DayCount.ActualActualIsda.YearFraction(from, from + sample.Item2) == new Rational(leap, 366) + new Rational(common, 365);
        });

    [Fact]
    public void Adjoining_spans_add_up_and_a_span_turned_round_is_negative() =>
        Sampling.ForAll(
            Gen.Elements(Enum.GetValues<DayCount>()).Zip(Gen.Choose(1700000, 2500000).Three()),
            sample =>
            {
                var (dayCount, (a, b, c)) = (sample.Item1, (new Day(sample.Item2.Item1), new Day(sample.Item2.Item2), new Day(sample.Item2.Item3)));
                return dayCount.YearFraction(a, b) + dayCount.YearFraction(b, c) == dayCount.YearFraction(a, c)
                    && dayCount.YearFraction(b, a) == -dayCount.YearFraction(a, b);
            });

    [Theory]
    [InlineData("30E/360", DayCount.Thirty360European)]
    [InlineData("A/365", DayCount.Actual365Fixed)]
    [InlineData("AA", DayCount.ActualActualIsda)]
    [InlineData("A/360", DayCount.Actual360)]
    public void Day_counts_go_by_the_names_of_ACTUS(string name, DayCount dayCount)
    {
        Assert.Equal(name, dayCount.Name());
        Assert.True(DayCounts.TryParse(name, out var read));
        Assert.Equal(dayCount, read);
    }

    [Theory]
    [InlineData("aa")]
    [InlineData("30/360")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_name_is_refused(string? name) => Assert.False(DayCounts.TryParse(name, out _));
}
