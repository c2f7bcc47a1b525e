using Yuezhang.Time;

namespace Yuezhang.Rules.Record;

/// <summary>
/// The date of an event as well as it is known: one day, or some day from the first to the last, both included
/// ("20 or 21 May 1898").
/// </summary>
public readonly record struct DateRange
{
    /// <summary>One day, at no known hour.</summary>
    public DateRange(Day day)
        : this(day, day)
    {
    }

    /// <summary>Some day of a stretch; the first may not lie after the last.</summary>
    public DateRange(Day earliest, Day latest)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earliest, latest);
        (Earliest, Latest) = (earliest, latest);
    }

    /// <summary>The first day on which it may have happened.</summary>
    public Day Earliest { get; }

    /// <summary>The last day on which it may have happened.</summary>
    public Day Latest { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsOneDay => Earliest == Latest;

    /// <summary>"1898-05-07", or "1898-05-20/1898-05-21".</summary>
    public override string ToString() => IsOneDay ? Earliest.ToString() : $"{Earliest}/{Latest}";
}
