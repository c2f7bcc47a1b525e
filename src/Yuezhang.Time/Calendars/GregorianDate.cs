namespace Yuezhang.Time.Calendars;

/// <summary>A date of the proleptic Gregorian calendar, as 17 April 1895.</summary>
/// <remarks>
/// The date always exists in that calendar. Years are astronomical: year 0 is 1 BC, so the Ides of March of 44 BC fall in year -43.
/// </remarks>
/// <param name="Year">The astronomical year.</param>
/// <param name="Month">The month, from 1 for January to 12.</param>
/// <param name="Day">The day of the month, from 1.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such month, or the month has no such day.</exception>
public readonly record struct GregorianDate(int Year, int Month, int Day)
{
    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; } = Day >= 1 && ((Day <= 28 && Month is >= 1 and <= 12) || Day <= GregorianCalendar.DaysInMonth(Year, Month))
        ? Day
        : throw new ArgumentOutOfRangeException(nameof(Day), Day, "The month has no such day.");

    /// <summary>The month, from 1 for January to 12.</summary>
    public int Month { get; } = Month;

    /// <summary>The astronomical year.</summary>
    public int Year { get; } = Year;

    /// <summary>The ISO 8601 form, as <c>1895-04-17</c>.</summary>
    public override string ToString() => IsoDate.Format(this);
}
