using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Windows that open again and again, from each day that may be the first of the first term.</summary>
internal static class Windows
{
    /// <summary>
    /// Of a first day that is open over so many windows it is not looked which of them leave a gap between them: it is open from the first on.
    /// </summary>
    private const int Most = 200_000;

    /// <summary>One opening: the number of the term that it follows, its first and its last day.</summary>
    public readonly record struct Opening(int Number, Day From, Day Through);

    /// <summary>The windows of a first term that runs from a day, through a last one, as far as the calendar of counting is known.</summary>
    public static IEnumerable<Opening> From(Day anchor, InWindow window, CountingConvention counting, Day through)
    {
        for (var number = 1; counting.Reaches(window.Every, anchor, number); number++)
        {
            var from = counting.LastDayOf(window.Every, anchor, number);
            if (from > through || !counting.Reaches(window.Length, from))
            {
                yield break;
            }

            yield return new Opening(number, from, counting.LastDayOf(window.Length, from));
        }
    }

    /// <summary>Whether a window is open: surely, where one is from whichever day the first term runs.</summary>
    /// <param name="anchor">What the first term runs from.</param>
    /// <param name="window">The windows.</param>
    /// <param name="counting">How they are counted.</param>
    /// <param name="horizon">The last day through which they are worked out.</param>
    public static Timeline<Truth> Of(Timeline<Truth> anchor, InWindow window, CountingConvention counting, Day horizon)
    {
        if (anchor[Boundary.Beginning] == Truth.True || anchor.FirstFrom(Boundary.Beginning, t => t != Truth.False) is not { } first)
        {
            return Kleene.Never;
        }

        if (first.IsOpen)
        {
            return Kleene.Unknown;
        }

        var (days, isSure) = Days(anchor, horizon);
        return days.Count == 0 ? Kleene.Never : Covered(days, isSure, window, counting, horizon).With(new Interval(Boundary.StartOf(horizon.Next), Boundary.End), Truth.Unknown, Support.None);
    }

    /// <summary>The days on which it may come to hold first, and whether it surely does on one of them.</summary>
    private static (List<Day> Days, bool IsSure) Days(Timeline<Truth> anchor, Day horizon)
    {
        var days = new List<Day>();
        foreach (var piece in anchor.Pieces.Where(p => p.Value != Truth.False))
        {
            if (piece.Value == Truth.True)
            {
                Add(piece.Interval.From.Day, piece.Interval.From.Day);
                return (days, piece.Interval.From.Day <= horizon);
            }

            var end = piece.Interval.Until;
            Add(piece.Interval.From.Day, end.IsOpen ? horizon : end.MinuteOfDay == 0 ? end.Day.Previous : end.Day);
        }

        return (days, false);

        void Add(Day from, Day until)
        {
            for (var day = days.Count > 0 && from <= days[^1] ? days[^1].Next : from; day <= until && day <= horizon; day = day.Next)
            {
                days.Add(day);
            }
        }
    }

    private static Timeline<Truth> Covered(List<Day> days, bool isSure, InWindow window, CountingConvention counting, Day horizon)
    {
        var (changes, count, open) = (new SortedDictionary<Day, int>(), 0, (Boundary?)null);
        foreach (var day in days)
        {
            // windows that touch are one
            Day? end = null;
            var last = day;
            foreach (var opening in From(day, window, counting, horizon))
            {
                last = opening.From;
                var from = end is { } until && until >= opening.From ? until.Next : opening.From;
                if (opening.Through >= from)
                {
                    Change(from, 1);
                    Change(opening.Through.Next, -1);
                    end = opening.Through;
                }

                count++;
            }

            open = Earlier(open, IsKnown(day, window, counting, horizon) ? null : Boundary.StartOf(last));
            if (count > Most)
            {
                return Kleene.Both(Kleene.From(Boundary.StartOf(changes.Keys.First())), Kleene.Unknown);
            }
        }

        var builder = new TimelineBuilder<Truth>();
        var covered = 0;
        foreach (var (day, change) in changes)
        {
            builder.Append(Boundary.StartOf(day), Of(covered), Support.None);
            covered += change;
        }

        builder.Append(Boundary.End, Of(covered), Support.None);
        var truth = builder.Build();
        return open is { } beyond ? truth.With(new Interval(beyond, Boundary.End), Truth.Unknown, Support.None) : truth;

        void Change(Day day, int by) => changes[day] = changes.GetValueOrDefault(day) + by;

        Truth Of(int of) => of == 0 ? Truth.False : isSure && of == days.Count ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether the calendar of counting is known as far as the windows are worked out.</summary>
    private static bool IsKnown(Day anchor, InWindow window, CountingConvention counting, Day horizon)
    {
        var number = From(anchor, window, counting, horizon).Select(o => o.Number).DefaultIfEmpty(0).Last() + 1;
        return counting.LastDayOf(window.Every, anchor, number) > horizon;
    }

    private static Boundary? Earlier(Boundary? one, Boundary? other) => one is null || other < one ? other ?? one : one;
}
