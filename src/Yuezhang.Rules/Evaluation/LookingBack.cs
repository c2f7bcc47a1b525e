using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Evaluation;

/// <summary>The temporal conditions: what has held since, within a period, or a period ago.</summary>
internal static class LookingBack
{
    /// <summary>Held without a break since a moment at which the other held too, both ends included.</summary>
    public static Timeline<Truth> Since(Timeline<Truth> held, Timeline<Truth> from)
    {
        var together = Kleene.Both(held, from);
        var pieces = Timeline.Combine(held, together, (h, onHeld, t, onTogether) => ((Held: h, Together: t), onHeld.Union(onTogether))).Pieces;
        var builder = new TimelineBuilder<Truth>(pieces.Length);
        var (reached, support) = (Truth.False, Support.None);
        foreach (var piece in pieces)
        {
            // what has been reached lasts as far as it is held; what holds together here begins anew
            var kept = Truths.And(reached, piece.Value.Held);
            support = kept < piece.Value.Together || kept < reached || reached == Truth.False ? piece.Support : support;
            reached = Truths.Or(kept, piece.Value.Together);
            builder.Append(piece.Interval.Until, reached, support);
        }

        return builder.Build();
    }

    /// <summary>Held at some moment of the period that ends now.</summary>
    public static Timeline<Truth> WithinLast(Timeline<Truth> held, Period period, CountingConvention counting) => !HasDays(period, counting) ? Kleene.Never
        : Kleene.Either(Reaching(held, Truth.True, period, counting), Kleene.Both(Kleene.Unknown, Reaching(held, Truth.Unknown, period, counting)));

    /// <summary>As it was at the latest moment from which the period has run out.</summary>
    public static Timeline<Truth> Delayed(Timeline<Truth> held, Period period, CountingConvention counting) => held.Moved(b => b.IsOpen ? b : After(b, period, counting));

    /// <summary>The latest moment from which a period has run out by another.</summary>
    public static Boundary Before(Boundary moment, Period period, CountingConvention counting)
    {
        var (over, open) = (moment.Day + (-400 * (period.Count + 1)), moment.Day + 2);
        while (open - over > 1)
        {
            var middle = over + ((open - over) / 2);
            (over, open) = counting.LastDayOf(period, middle) <= moment.Day ? (middle, open) : (over, middle);
        }

        return Boundary.At(over, counting.LastDayOf(period, over) == moment.Day ? moment.MinuteOfDay : 1439);
    }

    /// <summary>The first moment that looks back, over a period, at another or at a later one: at the same clock time, unless the next day's period ends on that day too.</summary>
    public static Boundary After(Boundary moment, Period period, CountingConvention counting)
    {
        var last = counting.LastDayOf(period, moment.Day);
        return counting.LastDayOf(period, moment.Day.Next) == last ? Boundary.StartOf(last) : Boundary.At(last, moment.MinuteOfDay);
    }

    /// <summary>The first moment of the period that ends now.</summary>
    public static Boundary FirstOf(Boundary now, Period period, CountingConvention counting) =>
        Boundary.StartOf(Before(Boundary.StartOf(now.Day.Previous), period, counting).Day.Next);

    /// <summary>The first moment whose period has nothing any more of what lies before another.</summary>
    public static Boundary Past(Boundary moment, Period period, CountingConvention counting) =>
        Boundary.StartOf(counting.LastDayOf(period, moment.MinuteOfDay == 0 ? moment.Day.Previous : moment.Day).Next);

    /// <summary>Whether a period contains a day: "no days, the last not counted" contains not even the day it runs from.</summary>
    public static bool HasDays(Period period, CountingConvention counting) => counting.LastDayOf(period, default) >= default(Day);

    /// <summary>True from each stretch with at least a value through the last day of the period that runs from the stretch's last day.</summary>
    private static Timeline<Truth> Reaching(Timeline<Truth> held, Truth least, Period period, CountingConvention counting)
    {
        var builder = new TimelineBuilder<Truth>();
        foreach (var piece in held.Pieces)
        {
            if (piece.Value < least)
            {
                continue;
            }

            var until = piece.Interval.Until.IsOpen ? Boundary.End : Past(piece.Interval.Until, period, counting);
            if (until > builder.Until)
            {
                builder.Append(piece.Interval.From > builder.Until ? piece.Interval.From : builder.Until, Truth.False, Support.None);
                builder.Append(until, Truth.True, piece.Support);
            }
        }

        builder.Append(Boundary.End, Truth.False, Support.None);
        return builder.Build();
    }
}
