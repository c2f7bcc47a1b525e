using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Evaluation;

/// <summary>The days on which something may come about that comes about once: the first day on which a condition holds, the last day of a term.</summary>
/// <param name="Earliest">The first of them; null where it may have been before all that is recorded.</param>
/// <param name="Latest">The last of them; null where it may never be.</param>
internal readonly record struct PossibleDays(Day? Earliest, Day? Latest)
{
    private const int LastMinute = 1439;

    /// <summary>The day, where it is known.</summary>
    public Day? Only => Earliest == Latest ? Latest : null;

    /// <summary>The first day on which something holds; null where it does not come to hold, or always has held.</summary>
    public static PossibleDays? FirstOf(Timeline<Truth> truth)
    {
        if (truth.FirstFrom(Boundary.Beginning, t => t != Truth.False) is not { } perhaps || (perhaps.IsOpen && truth[perhaps] == Truth.True))
        {
            return null;
        }

        return new PossibleDays(perhaps.IsOpen ? null : perhaps.Day, truth.FirstFrom(perhaps, t => t == Truth.True)?.Day);
    }

    /// <summary>
    /// The last day of a period that runs from the day. Where the calendar of counting is not known so far, it is some day or other from the start of the period on.
    /// </summary>
    public PossibleDays LastOf(Period period, CountingConvention counting)
    {
        if (!Reaches(Earliest) || !Reaches(Latest))
        {
            return new(Earliest, null);
        }

        return new(
            Earliest is { } first ? LastDays.First(period, counting, first, Latest) : null,
            Latest is { } last ? LastDays.Last(period, counting, Earliest, last) : null);

        bool Reaches(Day? from) => from is not { } day || counting.Reaches(period, day);
    }

    /// <summary>Whether the day is over: not through the first one that it may be, surely after the last one.</summary>
    public Timeline<Truth> Passing()
    {
        var builder = new TimelineBuilder<Truth>();
        builder.Append(After(Earliest, Boundary.Beginning), Truth.False, Support.None);
        builder.Append(After(Latest, Boundary.End), Truth.Unknown, Support.None);
        builder.Append(Boundary.End, Truth.True, Support.None);
        return builder.Build();
    }

    /// <summary>Whether something held at the end of the day: as on every day that it may have been so far.</summary>
    public Timeline<Truth> AsOn(Timeline<Truth> held)
    {
        var builder = new TimelineBuilder<Truth>();
        builder.Append(After(Earliest, Boundary.Beginning), Truth.True, Support.None);
        var piece = held.PieceAt(Earliest is { } day ? Boundary.At(day, LastMinute) : Boundary.Beginning);
        var so = piece.Value;
        while (!piece.Interval.Until.IsOpen && !(piece.Interval.Until.Day > Latest))
        {
            builder.Append(Boundary.StartOf(piece.Interval.Until.Day.Next), so, piece.Support);
            piece = held.PieceAt(piece.Interval.Until);
            so = piece.Value == so ? so : Truth.Unknown;
        }

        builder.Append(Boundary.End, so, piece.Support);
        return builder.Build();
    }

    private static Boundary After(Day? last, Boundary otherwise) => last is { } day ? Boundary.StartOf(day.Next) : otherwise;
}
