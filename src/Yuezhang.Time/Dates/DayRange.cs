using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Dates;

/// <summary>The days that a date may mean, the first and the last both among them: one day, a month, a regnal year.</summary>
/// <remarks>
/// Example: the eighth month of Guangxu 21 is 1895-09-19 to 1895-10-18. Machine output gives such a range as <c>from</c> and
/// <c>until</c>, where <c>until</c> is the day after the last.
/// </remarks>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, not before the first.</param>
/// <exception cref="ArgumentException">The last day lies before the first.</exception>
public readonly record struct DayRange(Day First, Day Last)
{
    /// <summary>The first day.</summary>
    public Day First { get; } = First <= Last
        ? First
        : throw new ArgumentException($"A range of days cannot begin on {First} and end before it, on {Last}.", nameof(First));

    /// <summary>The last day.</summary>
    public Day Last { get; } = Last;

    /// <summary>Whether the range is one day.</summary>
    public bool IsOneDay => First == Last;

    /// <summary>How many days it has, 1 or more.</summary>
    public int Count => Last - First + 1;

    /// <summary>The range as an interval, from the start of the first day to the end of the last.</summary>
    public Interval Interval => new(Boundary.StartOf(First), Boundary.StartOf(Last.Next));

    /// <summary>One day.</summary>
    public static DayRange Of(Day day) => new(day, day);

    /// <summary>A Gregorian month.</summary>
    public static DayRange OfMonth(int year, int month) =>
        new(Day.FromGregorian(year, month, 1), Day.FromGregorian(year, month, GregorianCalendar.DaysInMonth(year, month)));

    /// <summary>A Gregorian year, numbered astronomically.</summary>
    public static DayRange OfYear(int year) => new(Day.FromGregorian(year, 1, 1), Day.FromGregorian(year, 12, 31));

    /// <summary>Whether the day is among them.</summary>
    public bool Contains(Day day) => First <= day && day <= Last;

    /// <summary>Whether some day is in both.</summary>
    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

    /// <summary>How many days apart two ranges are: 0 when they share a day, 1 when one ends on the eve of the other.</summary>
    public int DaysApartFrom(DayRange other) => Math.Max(0, Math.Max(other.First - Last, First - other.Last));

    /// <summary>Both days, as <c>1895-09-19/1895-10-18</c>, or the one.</summary>
    public override string ToString() => IsOneDay ? $"{First}" : $"{First}/{Last}";
}
