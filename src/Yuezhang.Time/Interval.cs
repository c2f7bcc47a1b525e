namespace Yuezhang.Time;

/// <summary>A stretch of time: from its first point up to, and not including, the point where it stops.</summary>
/// <remarks>
/// Shape: half-open, <c>[From, Until)</c>, with <c>From &lt;= Until</c>; where the two are equal the interval is empty. Intervals that
/// touch therefore share no point and leave no gap. Screens show <see cref="LastDay"/>, since people name last days.
/// Example: a garrison that may stay through 8 May 1898 has <c>Until</c> 1898-05-09.
/// </remarks>
/// <param name="From">The first point inside.</param>
/// <param name="Until">The first point no longer inside.</param>
/// <exception cref="ArgumentException">The interval ends before it begins.</exception>
public readonly record struct Interval(Boundary From, Boundary Until)
{
    /// <summary>The first point inside.</summary>
    public Boundary From { get; } = From <= Until
        ? From
        : throw new ArgumentException($"An interval cannot begin at {From} and end before it, at {Until}.", nameof(From));

    /// <summary>The first point no longer inside.</summary>
    public Boundary Until { get; } = Until;

    /// <summary>All of time, open at both ends.</summary>
    public static Interval Always { get; } = new(Boundary.Beginning, Boundary.End);

    /// <summary>Whether no point is inside.</summary>
    public bool IsEmpty => From == Until;

    /// <summary>The first day of which any part is inside; none if the interval is empty or has no beginning.</summary>
    public Day? FirstDay => IsEmpty || From.IsOpen ? null : From.Day;

    /// <summary>The last day of which any part is inside; none if the interval is empty or has no end.</summary>
    public Day? LastDay =>
        IsEmpty || Until.IsOpen ? null
        : Until.MinuteOfDay == 0 ? Until.Day.Previous
        : Until.Day;

    /// <summary>One whole day, midnight to midnight.</summary>
    public static Interval OfDay(Day day) => new(Boundary.StartOf(day), Boundary.StartOf(day.Next));

    /// <summary>Whether the point is inside.</summary>
    public bool Contains(Boundary point) => From <= point && point < Until;

    /// <summary>Whether every point of the other interval is inside; an empty one is inside any.</summary>
    public bool Contains(Interval other) => other.IsEmpty || (From <= other.From && other.Until <= Until);

    /// <summary>Whether some point is inside both; intervals that only touch do not overlap.</summary>
    public bool Overlaps(Interval other) => !Intersect(other).IsEmpty;

    /// <summary>The points inside both, an empty interval where there are none.</summary>
    public Interval Intersect(Interval other)
    {
        var from = From > other.From ? From : other.From;
        var until = Until < other.Until ? Until : other.Until;
        return new Interval(from, until > from ? until : from);
    }

    /// <summary>Both boundaries, as <c>[1895-05-08, 1898-05-09)</c>.</summary>
    public override string ToString() => $"[{From}, {Until})";
}
