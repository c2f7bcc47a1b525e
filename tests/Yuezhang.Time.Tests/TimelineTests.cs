using Xunit;

namespace Yuezhang.Time.Tests;

public class TimelineTests
{
    private static readonly Boundary s_exchange = Boundary.StartOf(Day.Parse("1895-05-08"));
    private static readonly Boundary s_convention = Boundary.StartOf(Day.Parse("1896-10-20"));
    private static readonly Boundary s_evacuation = Boundary.StartOf(Day.Parse("1898-05-10"));

    private static readonly Support s_article = Support.Of(8);
    private static readonly Support s_both = Support.Of(8, 61);

    // one garrison, on the treaty alone and then on a convention as well
    private static readonly Timeline<bool> s_garrison = Timeline<bool>.FromSegments(
    [
        new(new(Boundary.Beginning, s_exchange), false, Support.None),
        new(new(s_exchange, s_convention), true, s_article),
        new(new(s_convention, s_evacuation), true, s_both),
        new(new(s_evacuation, Boundary.End), false, s_both),
    ]);

    [Fact]
    public void A_run_joins_equal_values_and_keeps_every_citation()
    {
        var run = s_garrison.RunAt(s_convention);
        Assert.Equal(new Interval(s_exchange, s_evacuation), run.Interval);
        Assert.True(run.Value);
        Assert.Equal([s_article, s_both], run.Pieces.Select(piece => piece.Support));
        Assert.Equal(3, s_garrison.Runs().Length);
        Assert.Equal(run, s_garrison.Runs()[1]);
        Assert.Equal(run.GetHashCode(), s_garrison.Runs()[1].GetHashCode());
    }

    [Fact]
    public void Touching_pieces_alike_in_value_and_support_are_one()
    {
        var split = Timeline<bool>.FromSegments(
        [
            new(new(Boundary.Beginning, s_exchange), true, s_article),
            new(new(s_exchange, s_exchange), false, s_article),
            new(new(s_exchange, Boundary.End), true, Support.Of(8)),
        ]);
        Assert.Equal(Timeline<bool>.Constant(true, s_article), split);
        Assert.Equal(Timeline<bool>.Constant(true, s_article).GetHashCode(), split.GetHashCode());
        Assert.Single(split.Pieces);
    }

    [Fact]
    public void Timelines_that_differ_in_support_alone_are_not_equal() =>
        Assert.NotEqual(Timeline<bool>.Constant(true, s_article), Timeline<bool>.Constant(true, s_both));

    [Fact]
    public void Segments_that_do_not_tile_time_are_refused()
    {
        Segment<bool> before = new(new(Boundary.Beginning, s_exchange), false, Support.None);
        Segment<bool> overlapping = new(Interval.Always, true, Support.None);
        Segment<bool> gap = new(new(s_convention, Boundary.End), true, Support.None);
        Assert.Throws<ArgumentException>(() => Timeline<bool>.FromSegments([before, overlapping]));
        Assert.Throws<ArgumentException>(() => Timeline<bool>.FromSegments([before, gap]));
        Assert.Throws<ArgumentException>(() => Timeline<bool>.FromSegments([gap]));
        Assert.Throws<InvalidOperationException>(() => Timeline<bool>.FromSegments([before]));
        Assert.Throws<InvalidOperationException>(() => Timeline<bool>.FromSegments([]));
    }

    [Fact]
    public void A_builder_does_not_go_back_and_begins_again_once_it_has_built()
    {
        var builder = new TimelineBuilder<int>();
        builder.Append(s_convention, 1, Support.None);
        Assert.Equal(s_convention, builder.Until);
        Assert.Throws<ArgumentException>(() => builder.Append(s_exchange, 2, Support.None));
        builder.Append(Boundary.End, 2, Support.None);
        Assert.Equal([1, 2], builder.Build().Pieces.Select(piece => piece.Value));
        Assert.Equal(Boundary.Beginning, builder.Until);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(100)]
    public void Timelines_written_side_by_side_and_one_after_another_do_not_mix(int pieces)
    {
        TimelineBuilder<int> first = new(), second = new(pieces);
        for (var i = 1; i < pieces; i++)
        {
            first.Append(Boundary.StartOf(new Day(i)), i, s_article);
            second.Append(Boundary.StartOf(new Day(2 * i)), -i, s_both);
        }

        first.Append(Boundary.End, pieces, s_article);
        second.Append(Boundary.End, -pieces, s_both);
        Timeline<int> one = first.Build(), two = second.Build();
        first.Append(Boundary.End, 0, Support.None);
        first.Build();
        new TimelineBuilder<int>().Append(Boundary.End, 0, Support.None);

        Assert.Equal(Enumerable.Range(1, pieces), one.Pieces.Select(piece => piece.Value));
        Assert.Equal(Enumerable.Range(1, pieces).Select(i => -i), two.Pieces.Select(piece => piece.Value));
        Assert.All(one.Pieces, piece => Assert.Equal(s_article, piece.Support));
    }

    [Fact]
    public void A_combination_that_changes_nothing_is_the_timeline_itself()
    {
        var always = Timeline<bool>.Constant(true, Support.None);
        Assert.Same(s_garrison, Timeline.Combine(s_garrison, always, (a, b) => a && b));
        Assert.Same(s_garrison, Timeline.Combine(always, s_garrison, (a, onA, b, onB) => (a && b, onB)));
    }

    [Fact]
    public void The_first_point_at_which_something_holds_is_the_point_asked_from_if_it_holds_already()
    {
        Assert.Equal(s_exchange, s_garrison.FirstFrom(Boundary.Beginning, may => may));
        Assert.Equal(Boundary.At(s_exchange.Day, 720), s_garrison.FirstFrom(Boundary.At(s_exchange.Day, 720), may => may));
        Assert.Equal(s_evacuation, s_garrison.FirstFrom(s_exchange, may => !may));
        Assert.Null(s_garrison.FirstFrom(s_evacuation, may => may));
        Assert.Null(s_garrison.FirstFrom(Boundary.End, may => !may));
    }

    [Fact]
    public void The_open_end_has_no_value()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => s_garrison.At(Boundary.End));
        Assert.False(s_garrison[Boundary.Beginning]);
    }

    [Fact]
    public void A_combination_may_choose_what_it_rests_on()
    {
        var paid = Timeline<bool>.Constant(true, Support.Of(1));
        var waived = Timeline<bool>.Constant(false, Support.Of(2));
        var settled = Timeline.Combine(paid, waived, (a, onA, b, onB) => (a || b, a ? onA : onB));
        Assert.Equal(Timeline<bool>.Constant(true, Support.Of(1)), settled);
        Assert.Equal(Timeline<bool>.Constant(true, Support.Of(1, 2)), Timeline.Combine(paid, waived, (a, b) => a || b));
    }

    [Fact]
    public void A_timeline_is_written_piece_by_piece() =>
        Assert.Equal(
            "[…, 1895-05-08) False {}; [1895-05-08, 1896-10-20) True {8}; [1896-10-20, 1898-05-10) True {8, 61}; [1898-05-10, …) False {8, 61}",
            s_garrison.ToString());
}
