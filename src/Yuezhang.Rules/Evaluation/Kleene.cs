using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>The connectives of three-valued logic, and what looks back, on timelines.</summary>
internal static class Kleene
{
    /// <summary>What never holds.</summary>
    public static Timeline<Truth> Never { get; } = Timeline<Truth>.Constant(Truth.False, Support.None);

    /// <summary>What always holds.</summary>
    public static Timeline<Truth> Always { get; } = Timeline<Truth>.Constant(Truth.True, Support.None);

    /// <summary>What nothing is known of.</summary>
    public static Timeline<Truth> Unknown { get; } = Timeline<Truth>.Constant(Truth.Unknown, Support.None);

    /// <summary>Both at once. A conjunction that fails rests only on what fails; one that holds rests on both.</summary>
    public static Timeline<Truth> Both(Timeline<Truth> left, Timeline<Truth> right) =>
        ReferenceEquals(left, Always) ? right
        : ReferenceEquals(right, Always) ? left
        : ReferenceEquals(left, Never) ? left
        : ReferenceEquals(right, Never) ? right
        : Timeline.Combine(left, right, (a, onA, b, onB) => (Truths.And(a, b), a == b ? onA.Union(onB) : a < b ? onA : onB));

    /// <summary>Either of the two. A disjunction that holds rests only on what holds; one that fails rests on both.</summary>
    public static Timeline<Truth> Either(Timeline<Truth> left, Timeline<Truth> right) =>
        ReferenceEquals(left, Never) ? right
        : ReferenceEquals(right, Never) ? left
        : ReferenceEquals(left, Always) ? left
        : ReferenceEquals(right, Always) ? right
        : Timeline.Combine(left, right, (a, onA, b, onB) => (Truths.Or(a, b), a == b ? onA.Union(onB) : a > b ? onA : onB));

    /// <summary>The contrary.</summary>
    public static Timeline<Truth> Contrary(Timeline<Truth> timeline) =>
        ReferenceEquals(timeline, Never) ? Always : ReferenceEquals(timeline, Always) ? Never : timeline.Map(Truths.Not);

    /// <summary>All at once; of none, always.</summary>
    public static Timeline<Truth> AllOf(IEnumerable<Timeline<Truth>> timelines) => timelines.Aggregate(Always, Both);

    /// <summary>Any of them; of none, never.</summary>
    public static Timeline<Truth> AnyOf(IEnumerable<Timeline<Truth>> timelines) => timelines.Aggregate(Never, Either);

    /// <summary>What held once holds for good: the greatest so far.</summary>
    public static Timeline<Truth> Ever(Timeline<Truth> timeline)
    {
        if (timeline.Pieces.Length == 1)
        {
            return timeline;
        }

        var builder = new TimelineBuilder<Truth>(timeline.Pieces.Length);
        var (reached, support) = (Truth.False, Support.None);
        foreach (var piece in timeline.Pieces)
        {
            if (piece.Value > reached)
            {
                (reached, support) = (piece.Value, piece.Support);
            }

            builder.Append(piece.Interval.Until, reached, reached == Truth.False ? piece.Support : support);
        }

        return builder.Build();
    }

    /// <summary>What has held without a break: the least so far.</summary>
    public static Timeline<Truth> AllAlong(Timeline<Truth> timeline) => Contrary(Ever(Contrary(timeline)));

    /// <summary>Whether two are the same at every moment, whatever they rest on.</summary>
    public static bool Agree(Timeline<Truth> left, Timeline<Truth> right)
    {
        var (one, other) = (left.Runs(), right.Runs());
        return one.Length == other.Length && one.Zip(other).All(runs => runs.First.Interval == runs.Second.Interval && runs.First.Value == runs.Second.Value);
    }

    /// <summary>The state just before: what holds from a boundary on is seen a moment after it.</summary>
    public static Timeline<Truth> JustBefore(Timeline<Truth> timeline) => timeline.Moved(Next);

    /// <summary>The moment after a boundary; an open end has none.</summary>
    public static Boundary Next(Boundary boundary) => boundary.IsOpen ? boundary : Boundary.At(boundary.Day, boundary.MinuteOfDay + 1);

    /// <summary>What holds from a moment on.</summary>
    public static Timeline<Truth> From(Boundary moment) => Never.With(new Interval(moment, Boundary.End), Truth.True, Support.None);

    /// <summary>Unknown from a moment on.</summary>
    public static Timeline<Truth> UnknownFrom(Timeline<Truth> timeline, Boundary from) =>
        from == Boundary.End ? timeline : timeline.With(new Interval(from, Boundary.End), Truth.Unknown, Support.None);
}
