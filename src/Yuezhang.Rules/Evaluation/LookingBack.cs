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
        : Known(Kleene.Either(Reaching(held, Truth.True, period, counting), Kleene.Both(Kleene.Unknown, Reaching(held, Truth.Unknown, period, counting))), held, period, counting);

    /// <summary>As it was at the latest moment from which the period has run out.</summary>
    public static Timeline<Truth> Delayed(Timeline<Truth> held, Period period, CountingConvention counting) =>
        Known(held.Moved(b => b.IsOpen ? b : After(b, period, counting)), held, period, counting);

    /// <summary>The latest moment from which a period has run out by another.</summary>
    public static Boundary Before(Boundary moment, Period period, CountingConvention counting)
    {
        var over = LastWith(day => RunsOut(period, day, counting) <= moment.Day, moment.Day, period);
        return Boundary.At(over, RunsOut(period, over, counting) == moment.Day ? moment.MinuteOfDay : 1439);
    }

    /// <summary>The first moment that looks back, over a period, at another or at a later one: at the same clock time, unless the next day's period ends on that day too.</summary>
    public static Boundary After(Boundary moment, Period period, CountingConvention counting)
    {
        var last = RunsOut(period, moment.Day, counting);
        return RunsOut(period, moment.Day.Next, counting) == last ? Boundary.StartOf(last) : Boundary.At(last, moment.MinuteOfDay);
    }

    /// <summary>The first moment of the period that ends now.</summary>
    public static Boundary FirstOf(Boundary now, Period period, CountingConvention counting) =>
        Boundary.StartOf(LastWith(day => Lasts(period, day, counting) < now.Day, now.Day, period).Next);

    /// <summary>The first moment whose period has nothing any more of what lies before another.</summary>
    public static Boundary Past(Boundary moment, Period period, CountingConvention counting) =>
        Boundary.StartOf(Lasts(period, LastBefore(moment), counting).Next);

    /// <summary>Whether a period contains a day: "no days, the last not counted" contains not even the day it runs from.</summary>
    public static bool HasDays(Period period, CountingConvention counting) => counting.LastDayOf(period, default) >= default(Day);

    /// <summary>The first day on which a period has run out from a day or a later one.</summary>
    private static Day RunsOut(Period period, Day from, CountingConvention counting) => LastDays.First(period, counting, from);

    /// <summary>The last day of a period that runs from a day or an earlier one.</summary>
    private static Day Lasts(Period period, Day until, CountingConvention counting) => LastDays.Last(period, counting, null, until);

    /// <summary>The last day so far back that something holds of it, which holds of every day before it and of no day after it.</summary>
    private static Day LastWith(Func<Day, bool> so, Day now, Period period)
    {
        var (over, open) = (now + (-400 * (period.Count + 1)), now + 2);
        while (open - over > 1)
        {
            var middle = over + ((open - over) / 2);
            (over, open) = so(middle) ? (middle, open) : (over, middle);
        }

        return over;
    }

    private static Day LastBefore(Boundary moment) => moment.MinuteOfDay == 0 ? moment.Day.Previous : moment.Day;

    /// <summary>What comes of looking back at a change: unknown from the change on, where the calendar of counting is not known so far, until the period has surely run out.</summary>
    private static Timeline<Truth> Known(Timeline<Truth> looked, Timeline<Truth> held, Period period, CountingConvention counting)
    {
        foreach (var from in held.Pieces.Select(p => p.Interval.From).Where(b => !b.IsOpen && !counting.Reaches(period, b.Day)))
        {
            looked = looked.With(new Interval(from, Boundary.StartOf(counting.LastDayOf(period, from.Day) + LastDays.Most)), Truth.Unknown, Support.None);
        }

        return looked;
    }

    /// <summary>True from each stretch with at least a value through the last day of a period that runs from a day of the stretch.</summary>
    private static Timeline<Truth> Reaching(Timeline<Truth> held, Truth least, Period period, CountingConvention counting)
    {
        var builder = new TimelineBuilder<Truth>();
        foreach (var piece in held.Pieces)
        {
            if (piece.Value < least)
            {
                continue;
            }

            var (from, end) = (piece.Interval.From, piece.Interval.Until);
            var until = end.IsOpen ? Boundary.End : Boundary.StartOf(LastDays.Last(period, counting, from.IsOpen ? null : from.Day, LastBefore(end)).Next);
            if (until > builder.Until)
            {
                builder.Append(from > builder.Until ? from : builder.Until, Truth.False, Support.None);
                builder.Append(until, Truth.True, piece.Support);
            }
        }

        builder.Append(Boundary.End, Truth.False, Support.None);
        return builder.Build();
    }
}
