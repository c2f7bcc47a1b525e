using System.Globalization;

namespace Yuezhang.Time;

/// <summary>
/// The point at which something begins or ends: the start of a day, unless a clock time within the day is given.
/// </summary>
/// <remarks>
/// Shape: a day and the minute of that day, 0 to 1439, in one <see cref="long"/>; or one of the two open ends, which lie before
/// and after every day. The midnight that closes a day is the start of the next, so every point has one name only.
/// Example: the armistice of 30 March 1895 ran out at noon, <c>1895-04-20T12:00</c>.
/// </remarks>
public readonly record struct Boundary : IComparable<Boundary>
{
    /// <summary>The minutes of a civil day.</summary>
    private const int MinutesInDay = 1440;

    // day number above, minute below: 2^11 is the first power of two that holds a day's minutes
    private const int MinuteBits = 11;

    private readonly long _point;

    private Boundary(long point) => _point = point;

    /// <summary>The open end before all days: what has always been so begins here.</summary>
    public static Boundary Beginning { get; } = new(long.MinValue);

    /// <summary>The open end after all days: what has no known end ends here.</summary>
    public static Boundary End { get; } = new(long.MaxValue);

    /// <summary>Whether this is one of the two open ends, which belong to no day.</summary>
    public bool IsOpen => _point is long.MinValue or long.MaxValue;

    /// <summary>The day that this point starts or lies in.</summary>
    /// <exception cref="InvalidOperationException">The boundary is an open end.</exception>
    public Day Day => IsOpen ? throw OpenEnd() : new Day((int)(_point >> MinuteBits));

    /// <summary>The minute of the day, from 0 for its start to 1439.</summary>
    /// <exception cref="InvalidOperationException">The boundary is an open end.</exception>
    public int MinuteOfDay => IsOpen ? throw OpenEnd() : (int)(_point & ((1 << MinuteBits) - 1));

    /// <summary>The midnight with which a day begins.</summary>
    public static Boundary StartOf(Day day) => new((long)day.Number << MinuteBits);

    /// <summary>A clock time within a day; 1440 is the start of the next.</summary>
    /// <param name="day">The day.</param>
    /// <param name="minuteOfDay">Minutes since midnight, 0 to 1440; noon is 720.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minute is not 0 to 1440.</exception>
    public static Boundary At(Day day, int minuteOfDay) => minuteOfDay switch
    {
        >= 0 and < MinutesInDay => new(((long)day.Number << MinuteBits) | (long)minuteOfDay),
        MinutesInDay => StartOf(day.Next),
        _ => throw new ArgumentOutOfRangeException(nameof(minuteOfDay), minuteOfDay, "A minute of the day is 0 to 1440."),
    };

    /// <inheritdoc/>
    public int CompareTo(Boundary other) => _point.CompareTo(other._point);

    /// <summary>The date, with the clock time where there is one, as <c>1895-04-20T12:00</c>; an ellipsis for an open end.</summary>
    public override string ToString()
    {
        if (IsOpen)
        {
            return "…";
        }

        var minute = MinuteOfDay;
        return minute == 0 ? $"{Day}" : string.Create(CultureInfo.InvariantCulture, $"{Day}T{minute / 60:00}:{minute % 60:00}");
    }

    /// <summary>Whether the left point is earlier.</summary>
    public static bool operator <(Boundary left, Boundary right) => left._point < right._point;

    /// <summary>Whether the left point is later.</summary>
    public static bool operator >(Boundary left, Boundary right) => left._point > right._point;

    /// <summary>Whether the left point is earlier or the same.</summary>
    public static bool operator <=(Boundary left, Boundary right) => left._point <= right._point;

    /// <summary>Whether the left point is later or the same.</summary>
    public static bool operator >=(Boundary left, Boundary right) => left._point >= right._point;

    private static InvalidOperationException OpenEnd() => new("An open end belongs to no day.");
}
