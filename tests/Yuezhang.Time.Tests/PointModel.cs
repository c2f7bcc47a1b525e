using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Yuezhang.Time.Tests;

/// <summary>
/// The naive view of time that the algebra is tested against: a list of points, and what holds at each. Between two neighbours
/// nothing changes, since all boundaries that are drawn lie on the points.
/// </summary>
internal static class PointModel
{
    private static readonly Day s_first = Day.Parse("1895-05-08");

    /// <summary>The open beginning, then eight days with their noons.</summary>
    public static readonly ImmutableArray<Boundary> Points =
        [Boundary.Beginning, .. Enumerable.Range(0, 16).Select(half => Boundary.At(s_first + (half / 2), half % 2 * 720))];

    public static readonly Gen<Interval> Intervals =
        Gen.Choose(0, Points.Length).Zip(Gen.Choose(0, Points.Length)).Select(ends => Between(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2)));

    public static readonly Gen<Support> Supports =
        Gen.Choose(0, 3).Select(bits => Support.Of([.. Enumerable.Range(0, 2).Where(bit => (bits & (1 << bit)) != 0)]));

    /// <summary>Three values and few supports, so that neighbours are often alike in one, the other or both.</summary>
    public static readonly Gen<Timeline<int>> Timelines =
        Gen.Choose(0, 2).Zip(Supports).ArrayOf(Points.Length).Select(cells => Timeline<int>.FromSegments(
            cells.Select((cell, index) => new Segment<int>(Between(index, index + 1), cell.Item1, cell.Item2))));

    public static Interval Between(int from, int until) => new(Point(from), Point(until));

    /// <summary>The points that an interval contains.</summary>
    public static IEnumerable<Boundary> In(Interval interval) => Points.Where(interval.Contains);

    /// <summary>What the timeline has at each point.</summary>
    public static IEnumerable<(T Value, Support Support)> Cells<T>(Timeline<T> timeline) =>
        Points.Select(point => timeline.PieceAt(point)).Select(piece => (piece.Value, piece.Support));

    /// <summary>Whether the timeline has this at each point, tiles all of time, and is canonical.</summary>
    public static bool Says<T>(Timeline<T> timeline, Func<Boundary, (T Value, Support Support)> at) =>
        Cells(timeline).SequenceEqual(Points.Select(at)) && IsCanonical(timeline);

    private static Boundary Point(int index) => index == Points.Length ? Boundary.End : Points[index];

    private static bool IsCanonical<T>(Timeline<T> timeline) =>
        timeline.Pieces[0].Interval.From == Boundary.Beginning
        && timeline.Pieces[^1].Interval.Until == Boundary.End
        && timeline.Pieces.All(piece => !piece.Interval.IsEmpty)
        && timeline.Pieces.Zip(timeline.Pieces.Skip(1)).All(pair =>
            pair.First.Interval.Until == pair.Second.Interval.From
            && !(EqualityComparer<T>.Default.Equals(pair.First.Value, pair.Second.Value) && pair.First.Support.Equals(pair.Second.Support)));
}
