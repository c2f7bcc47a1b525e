using Xunit;

namespace Yuezhang.Time.Tests;

public class BoundaryTests
{
    private static readonly Day s_day = Day.Parse("1895-04-20");

    [Fact]
    public void Midnight_that_closes_a_day_starts_the_next() =>
        Assert.Equal(Boundary.StartOf(s_day.Next), Boundary.At(s_day, 1440));

    [Fact]
    public void The_first_minute_of_a_day_is_its_start()
    {
        Assert.Equal(Boundary.StartOf(s_day), Boundary.At(s_day, 0));
        Assert.Equal(0, Boundary.StartOf(s_day).MinuteOfDay);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1441)]
    public void No_day_has_such_a_minute(int minute) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Boundary.At(s_day, minute));

    [Theory]
    [InlineData(0, 0, "1895-04-20")]
    [InlineData(0, 720, "1895-04-20T12:00")]
    [InlineData(0, 1439, "1895-04-20T23:59")]
    [InlineData(0, 65, "1895-04-20T01:05")]
    public void A_boundary_is_written_with_its_clock_time_where_it_has_one(int later, int minute, string written) =>
        Assert.Equal(written, Boundary.At(s_day + later, minute).ToString());

    [Fact]
    public void Boundaries_keep_their_day_and_minute_and_are_in_order_of_time_at_any_distance()
    {
        int[] days = [int.MinValue, -1, 0, 1, s_day.Number, int.MaxValue];
        int[] minutes = [0, 1, 720, 1439];
        var inOrder = days.SelectMany(day => minutes.Select(minute => (Day: new Day(day), Minute: minute))).ToList();
        var boundaries = inOrder.ConvertAll(point => Boundary.At(point.Day, point.Minute));
        Assert.Equal(inOrder, boundaries.Select(boundary => (boundary.Day, boundary.MinuteOfDay)));
        Assert.All(boundaries.Zip(boundaries.Skip(1)), pair => Assert.True(
            pair.First < pair.Second && pair.First <= pair.Second && pair.Second > pair.First && pair.Second >= pair.First
            && pair.First.CompareTo(pair.Second) < 0 && pair.First != pair.Second));
        Assert.All(boundaries, boundary => Assert.True(Boundary.Beginning < boundary && boundary < Boundary.End && !boundary.IsOpen));
    }

    [Fact]
    public void An_open_end_belongs_to_no_day()
    {
        Assert.True(Boundary.Beginning.IsOpen && Boundary.End.IsOpen);
        Assert.Equal("… …", $"{Boundary.Beginning} {Boundary.End}");
        Assert.Throws<InvalidOperationException>(() => Boundary.End.Day);
        Assert.Throws<InvalidOperationException>(() => Boundary.Beginning.MinuteOfDay);
    }
}
