using Yuezhang.Rules.Deduction;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// The boundaries at which anything changes, numbered in their order: between two of them nothing does, so that rules need to look at the numbers alone.
/// </summary>
internal sealed class TimeScale
{
    private readonly Boundary[] _boundaries;

    /// <summary>The scale of everything that changes in some timelines.</summary>
    public TimeScale(IEnumerable<Timeline<Truth>> timelines) =>
        _boundaries = [.. timelines.SelectMany(t => t.Pieces.Select(p => p.Interval.From)).Where(b => !b.IsOpen).Distinct().Order()];

    /// <summary>The moments at which a timeline has at least a truth.</summary>
    public Moments Where(Timeline<Truth> timeline, Truth least) =>
        Moments.Of(timeline.Pieces.Where(p => p.Value >= least).Select(p => (Number(p.Interval.From), Number(p.Interval.Until))));

    /// <summary>The number of the stretch in which a point lies.</summary>
    public long StretchOf(Boundary point)
    {
        var place = Array.BinarySearch(_boundaries, point);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>The timeline that is true at some moments, and unknown at some others.</summary>
    public Timeline<Truth> Timeline(Moments certain, Moments possible)
    {
        var (surely, perhaps) = (Held(certain, Truth.True), certain == possible ? Kleene.Never : Held(possible, Truth.Unknown));
        return Kleene.Either(surely, perhaps);
    }

    private Timeline<Truth> Held(Moments moments, Truth truth)
    {
        if (moments.IsEmpty)
        {
            return Kleene.Never;
        }

        var builder = new TimelineBuilder<Truth>((2 * moments.Count) + 1);
        for (var i = 0; i < moments.Count; i++)
        {
            builder.Append(BoundaryOf(moments[i].From), Truth.False, Support.None);
            builder.Append(BoundaryOf(moments[i].Until), truth, Support.None);
        }

        builder.Append(Boundary.End, Truth.False, Support.None);
        return builder.Build();
    }

    private long Number(Boundary boundary) => boundary == Boundary.Beginning ? long.MinValue
        : boundary == Boundary.End ? long.MaxValue
        : Array.BinarySearch(_boundaries, boundary);

    private Boundary BoundaryOf(long number) => number == long.MinValue ? Boundary.Beginning
        : number == long.MaxValue ? Boundary.End
        : _boundaries[number];
}
