using FsCheck.Fluent;
using Xunit;

namespace Yuezhang.Time.Tests;

public class TimelineAlgebraTests
{
    [Fact]
    public void What_is_mapped_is_mapped_at_every_point() =>
        Sampling.ForAll(PointModel.Timelines, timeline =>
            PointModel.Says(timeline.Map(value => value > 0), point => (timeline[point] > 0, timeline.PieceAt(point).Support)));

    [Fact]
    public void What_is_combined_is_combined_at_every_point_on_the_support_of_both() =>
        Sampling.ForAll(PointModel.Timelines.Zip(PointModel.Timelines), pair => PointModel.Says(
            Timeline.Combine(pair.Item1, pair.Item2, (a, b) => a + b),
            point => (pair.Item1[point] + pair.Item2[point], pair.Item1.PieceAt(point).Support.Union(pair.Item2.PieceAt(point).Support))));

    [Fact]
    public void What_is_combined_with_care_for_its_support_is_so_at_every_point() =>
        Sampling.ForAll(PointModel.Timelines.Zip(PointModel.Timelines), pair => PointModel.Says(
            Timeline.Combine(pair.Item1, pair.Item2, (a, onA, b, onB) => a > b ? (a, onA) : (b, onB)),
            point =>
            {
                var (a, b) = (pair.Item1.PieceAt(point), pair.Item2.PieceAt(point));
                return a.Value > b.Value ? (a.Value, a.Support) : (b.Value, b.Support);
            }));

    [Fact]
    public void Combination_is_associative_and_commutative_where_its_function_is() =>
        Sampling.ForAll(PointModel.Timelines.Zip(PointModel.Timelines).Zip(PointModel.Timelines), sample =>
        {
            var ((a, b), c) = sample;
            static Timeline<int> Larger(Timeline<int> x, Timeline<int> y) => Timeline.Combine(x, y, Math.Max);
            return Larger(a, b).Equals(Larger(b, a)) && Larger(Larger(a, b), c).Equals(Larger(a, Larger(b, c))) && Larger(a, a).Equals(a);
        });

    [Fact]
    public void An_overridden_stretch_is_changed_and_nothing_else() =>
        Sampling.ForAll(PointModel.Timelines.Zip(PointModel.Intervals).Zip(PointModel.Supports), sample =>
        {
            var ((timeline, interval), support) = sample;
            return PointModel.Says(timeline.With(interval, 1, support), point =>
                interval.Contains(point) ? (1, support) : (timeline[point], timeline.PieceAt(point).Support));
        });

    [Fact]
    public void Timelines_are_equal_exactly_when_they_say_the_same_at_every_point() =>
        Sampling.ForAll(PointModel.Timelines.Zip(PointModel.Intervals), sample =>
        {
            var (timeline, interval) = sample;
            var piece = timeline.PieceAt(interval.From == Boundary.End ? Boundary.Beginning : interval.From);
            var other = timeline.With(interval, piece.Value, piece.Support);
            var same = PointModel.Cells(timeline).SequenceEqual(PointModel.Cells(other));
            return timeline.Equals(other) == same && (!same || timeline.GetHashCode() == other.GetHashCode());
        });

    [Fact]
    public void Runs_join_touching_equal_values_and_lose_no_piece() =>
        Sampling.ForAll(PointModel.Timelines, timeline =>
        {
            var runs = timeline.Runs();
            return runs.SelectMany(run => run.Pieces).SequenceEqual(timeline.Pieces)
                && runs.All(run => run.Pieces.All(piece => piece.Value == run.Value)
                    && run.Interval == new Interval(run.Pieces[0].Interval.From, run.Pieces[^1].Interval.Until))
                && runs.Zip(runs.Skip(1)).All(pair => pair.First.Value != pair.Second.Value)
                && PointModel.Points.All(point => timeline.RunAt(point) == runs.Single(run => run.Interval.Contains(point)));
        });

    [Fact]
    public void The_stretches_where_something_holds_hold_just_those_points_and_do_not_touch() =>
        Sampling.ForAll(PointModel.Timelines, timeline =>
        {
            var stretches = timeline.Where(value => value != 1);
            return PointModel.Points.All(point => stretches.Any(stretch => stretch.Contains(point)) == (timeline[point] != 1))
                && stretches.Zip(stretches.Skip(1)).All(pair => pair.First.Until < pair.Second.From);
        });

    [Fact]
    public void The_first_point_from_which_something_holds_is_the_earliest_of_them() =>
        Sampling.ForAll(PointModel.Timelines.Zip(Gen.Elements(PointModel.Points.AsEnumerable())), sample =>
        {
            var (timeline, from) = sample;
            Boundary? expected = PointModel.Points.Where(point => point >= from && timeline[point] == 2).Select(point => (Boundary?)point).FirstOrDefault();
            return timeline.FirstFrom(from, value => value == 2) == expected;
        });

    [Fact]
    public void Any_point_is_found_in_the_piece_that_contains_it() =>
        Sampling.ForAll(PointModel.Timelines, timeline =>
            PointModel.Points.All(point => timeline.PieceAt(point).Interval.Contains(point) && timeline.At(point) == timeline[point]));
}
