namespace Yuezhang.Time.Calendars;

/// <summary>
/// The calendar of Julius Caesar, by which Russia dated until 1918, extended backwards without end (proleptic): every fourth
/// year has 366 days.
/// </summary>
/// <remarks>
/// Integer arithmetic on the whole range of <see cref="Time.Day"/>, without allocation; built as <see cref="GregorianCalendar"/> is.
/// Proleptic means that the leap years AD 1-8, which the pontiffs kept wrongly, are as the rule has them.
/// Source: E. G. Richards, Mapping Time (1998), ch. 25.
/// </remarks>
public static class JulianCalendar
{
    private const int DaysInCycle = 1461;
    private const int YearsInCycle = 4;

    // 1 March of year 0, the first day of the calendar when years begin in March
    private const int FirstOfMarchYearZero = 1721118;

    // whole cycles that make every Day, and every int year, positive
    private const long CyclesBelowDays = 1_500_000;
    private const long CyclesBelowYears = 600_000_000;

    /// <summary>Whether the year has a 29 February; 1896 has, and so has 1900.</summary>
    public static bool IsLeapYear(int year) => year % 4 == 0;

    /// <summary>How many days the month has, 28 to 31.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12."),
    };

    /// <summary>The day that a date names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or it is millions of years away.</exception>
    public static Day ToDay(int year, int month, int day) => ToDay(new JulianDate(year, month, day));

    /// <summary>The day that a date names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is millions of years away.</exception>
    public static Day ToDay(JulianDate date)
    {
        long number;
        // no sum here leaves the range of long, whatever the year
        unchecked
        {
            var days = MarchYear.DaysBefore(date.Month, out var yearsBack);
            var shifted = (ulong)(date.Year + (CyclesBelowYears * YearsInCycle) - yearsBack);
            number = (long)((365 * shifted) + (shifted / 4)) + days + date.Day - 1 - (CyclesBelowYears * DaysInCycle) + FirstOfMarchYearZero;
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? new Day((int)number)
            : throw new ArgumentOutOfRangeException(nameof(date), date, "The date is out of the range of day numbers.");
    }

    /// <summary>The date that names a day.</summary>
    public static JulianDate FromDay(Day day)
    {
        // no sum here leaves the range of its type, whatever the day
        unchecked
        {
            var quarters = (4 * (ulong)(day.Number + (CyclesBelowDays * DaysInCycle) - FirstOfMarchYearZero)) + 3;
            var years = quarters / DaysInCycle;
            var year = (int)((long)years - (CyclesBelowDays * YearsInCycle));
            var (yearsOn, month, dayOfMonth) = MarchYear.Date((uint)(quarters - (years * DaysInCycle)) / 4);
            return new JulianDate(year + yearsOn, month, dayOfMonth);
        }
    }
}
