using FsCheck.Fluent;
using Xunit;

namespace Yuezhang.Time.Tests;

public class IntervalTests
{
    private static readonly Day s_exchange = Day.Parse("1895-05-08");

    [Fact]
    public void An_interval_does_not_end_before_it_begins() =>
        Assert.Throws<ArgumentException>(() => new Interval(Boundary.StartOf(s_exchange), Boundary.StartOf(s_exchange.Previous)));

    [Fact]
    public void A_day_lasts_from_its_midnight_to_the_next()
    {
        var day = Interval.OfDay(s_exchange);
        Assert.True(day.Contains(Boundary.StartOf(s_exchange)));
        Assert.True(day.Contains(Boundary.At(s_exchange, 1439)));
        Assert.False(day.Contains(Boundary.StartOf(s_exchange.Next)));
        Assert.Equal(s_exchange, day.FirstDay);
        Assert.Equal(s_exchange, day.LastDay);
        Assert.Equal("[1895-05-08, 1895-05-09)", day.ToString());
    }

    [Fact]
    public void What_ends_at_noon_still_has_a_part_of_that_day()
    {
        var armistice = new Interval(Boundary.StartOf(Day.Parse("1895-03-30")), Boundary.At(Day.Parse("1895-04-20"), 720));
        Assert.Equal(Day.Parse("1895-04-20"), armistice.LastDay);
    }

    [Fact]
    public void What_is_open_or_empty_has_no_first_or_last_day()
    {
        var start = Boundary.StartOf(s_exchange);
        Assert.Null(Interval.Always.FirstDay);
        Assert.Null(Interval.Always.LastDay);
        Assert.Null(new Interval(Boundary.Beginning, start).FirstDay);
        Assert.Equal(s_exchange.Previous, new Interval(Boundary.Beginning, start).LastDay);
        Assert.Null(new Interval(start, Boundary.End).LastDay);
        Assert.Null(new Interval(start, start).FirstDay);
        Assert.Null(new Interval(start, start).LastDay);
        Assert.True(default(Interval).IsEmpty);
    }

    [Fact]
    public void Intervals_behave_as_the_sets_of_points_they_hold() =>
        Sampling.ForAll(PointModel.Intervals.Zip(PointModel.Intervals), pair =>
        {
            var (a, b) = pair;
            var (inA, inB) = (PointModel.In(a).ToHashSet(), PointModel.In(b).ToHashSet());
            return a.IsEmpty == (inA.Count == 0)
                && inA.Intersect(inB).ToHashSet().SetEquals(PointModel.In(a.Intersect(b)))
                && a.Overlaps(b) == inA.Overlaps(inB)
                && a.Contains(b) == inB.IsSubsetOf(inA)
                && Interval.Always.Contains(a)
                && a.Intersect(Interval.Always) == a
                && a.Intersect(b).IsEmpty == b.Intersect(a).IsEmpty;
        });
}
