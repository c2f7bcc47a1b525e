using Yuezhang.Rules.Deduction;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Time as rules count it: in minutes, the open ends at the ends of the number line.</summary>
internal static class TimeScale
{
    private const int MinutesInDay = 1440;

    /// <summary>The number of a moment.</summary>
    public static long Number(Boundary boundary) => boundary == Boundary.Beginning ? long.MinValue
        : boundary == Boundary.End ? long.MaxValue
        : ((long)boundary.Day.Number * MinutesInDay) + boundary.MinuteOfDay;

    /// <summary>The moment of a number.</summary>
    public static Boundary BoundaryOf(long number)
    {
        if (number is long.MinValue or long.MaxValue)
        {
            return number == long.MinValue ? Boundary.Beginning : Boundary.End;
        }

        var (day, minute) = Math.DivRem(number, MinutesInDay);
        return minute < 0 ? Boundary.At(new Day((int)day - 1), (int)minute + MinutesInDay) : Boundary.At(new Day((int)day), (int)minute);
    }

    /// <summary>The moments at which a timeline has at least a truth.</summary>
    public static Moments Where(Timeline<Truth> timeline, Truth least) =>
        Moments.Of(timeline.Pieces.Where(p => p.Value >= least).Select(p => (Number(p.Interval.From), Number(p.Interval.Until))));

    /// <summary>The timeline that is true at some moments, and unknown at some others.</summary>
    public static Timeline<Truth> Timeline(Moments certain, Moments possible)
    {
        var (surely, perhaps) = (Held(certain, Truth.True), certain == possible ? Kleene.Never : Held(possible, Truth.Unknown));
        return Kleene.Either(surely, perhaps);
    }

    private static Timeline<Truth> Held(Moments moments, Truth truth)
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
}
