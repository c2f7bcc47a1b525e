using Yuezhang.Time.Calendars;

namespace Yuezhang.Time;

/// <summary>
/// One whole day of civil life, midnight to midnight, belonging to no calendar in particular.
/// </summary>
/// <remarks>
/// Shape: the Julian day number, that is the integer Julian date of the day's noon, so that days before AD 1 are days like
/// any other. Calendars name days; they do not make them. Arithmetic that leaves the range of <see cref="int"/> (some 5.8
/// million years to either side) throws <see cref="OverflowException"/>.
/// Example: the peace of Shimonoseki was signed on day 2413301, 17 April 1895 and the 23rd day of the third month of Guangxu 21.
/// Source: J. J. Scaliger, De emendatione temporum (1583); Explanatory Supplement to the Astronomical Almanac, ch. 15.
/// </remarks>
/// <param name="Number">The Julian day number.</param>
public readonly record struct Day(int Number) : IComparable<Day>
{
    /// <summary>The day after this one.</summary>
    public Day Next => new(Number + 1);

    /// <summary>The day before this one.</summary>
    public Day Previous => new(Number - 1);

    /// <summary>The date of this day in the proleptic Gregorian calendar.</summary>
    public GregorianDate Gregorian => GregorianCalendar.FromDay(this);

    /// <summary>The day of the week; 17 April 1895 was a Wednesday.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)((((Number + 1L) % 7) + 7) % 7);

    /// <summary>The day of a proleptic Gregorian date; years are astronomical, so 44 BC is -43.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static Day FromGregorian(int year, int month, int day) => GregorianCalendar.ToDay(year, month, day);

    /// <summary>Reads an ISO 8601 calendar date, as <c>1895-04-17</c>; years before AD 1 are astronomical, as <c>-0043-03-15</c>.</summary>
    /// <param name="iso">Exactly four digits of year, two of month, two of day; nothing around them.</param>
    /// <param name="day">The day, when the text is a date.</param>
    /// <param name="problem">What is wrong, as <c>1895-02-30: February 1895 has 28 days</c>; empty when nothing is.</param>
    public static bool TryParse(string? iso, out Day day, out string problem) => IsoDate.TryParse(iso, out day, out problem);

    /// <summary>Reads a date that our own code or a test wrote; text of a user goes through <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static Day Parse(string iso) => TryParse(iso, out var day, out var problem) ? day : throw new FormatException(problem);

    /// <summary>The day that lies so many days later, or earlier when the count is negative.</summary>
    public Day AddDays(int days) => new(Number + days);

    /// <inheritdoc/>
    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <summary>The ISO 8601 date, as <c>1895-04-17</c>.</summary>
    public override string ToString() => IsoDate.Format(Gregorian);

    /// <summary>The day that lies so many days later.</summary>
    public static Day operator +(Day day, int days) => day.AddDays(days);

    /// <summary>How many days after <paramref name="right"/> the day <paramref name="left"/> is.</summary>
    public static int operator -(Day left, Day right) => left.Number - right.Number;

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    /// <summary>Whether the left day is earlier or the same.</summary>
    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    /// <summary>Whether the left day is later or the same.</summary>
    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;
}
