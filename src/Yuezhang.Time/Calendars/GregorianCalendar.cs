namespace Yuezhang.Time.Calendars;

/// <summary>
/// The calendar that the western powers dated by, extended backwards without end (proleptic): a common year of 365 days, a leap
/// year of 366 when its number divides by 4 and not by 100 unless by 400.
/// </summary>
/// <remarks>
/// Integer arithmetic on the whole range of <see cref="Time.Day"/>, without allocation. Years are counted internally from
/// 1 March, so that the leap day comes last, and are shifted by whole cycles of 400 years, so that no division meets a negative.
/// Source: the bull Inter gravissimas (1582); E. G. Richards, Mapping Time (1998), ch. 25.
/// </remarks>
public static class GregorianCalendar
{
    private const int DaysInCycle = 146097;
    private const int YearsInCycle = 400;

    // 1 March of year 0, the first day of the calendar when years begin in March
    private const int FirstOfMarchYearZero = 1721120;

    // whole cycles that make every Day, and every int year, positive
    private const long CyclesBelowDays = 15_000;
    private const long CyclesBelowYears = 6_000_000;

    /// <summary>Whether the year has a 29 February; 1896 has, 1900 has not.</summary>
    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

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
    public static Day ToDay(int year, int month, int day) => ToDay(new GregorianDate(year, month, day));

    /// <summary>The day that a date names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is millions of years away.</exception>
    public static Day ToDay(GregorianDate date) =>
        NumberOf(date.Year, date.Month, date.Day) is >= int.MinValue and <= int.MaxValue and var number
            ? new Day((int)number)
            : throw new ArgumentOutOfRangeException(nameof(date), date, "The date is out of the range of day numbers.");

    /// <summary>The date that names a day.</summary>
    public static GregorianDate FromDay(Day day)
    {
        // no sum here leaves the range of its type, whatever the day
        unchecked
        {
            var quarters = (4 * (ulong)(day.Number + (CyclesBelowDays * DaysInCycle) - FirstOfMarchYearZero)) + 3;
            var century = quarters / DaysInCycle;
            // the quarter days left in the century, brought back to the phase in which every fourth year is long
            var left = (uint)(quarters - (century * DaysInCycle)) | 3;
            var yearOfCentury = left / 1461;
            var year = (int)((long)((100 * century) + yearOfCentury) - (CyclesBelowDays * YearsInCycle));
            var (yearsOn, month, dayOfMonth) = MarchYear.Date((left - (yearOfCentury * 1461)) / 4);
            return new GregorianDate(year + yearsOn, month, dayOfMonth);
        }
    }

    /// <summary>
    /// The corresponding day so many months later (earlier, when negative); the month's last day where the month lacks it.
    /// Six months from 8 May 1895 is 8 November; one month from 31 January 1896 is 29 February.
    /// </summary>
    /// <exception cref="OverflowException">The day is out of the range of day numbers, millions of years away.</exception>
    public static Day AddMonths(Day day, int months)
    {
        var (year, month, dayOfMonth) = FromDay(day);
        (year, month) = MonthAfter(year, month, months);
        return new Day((int)NumberOf(year, month, Math.Min(dayOfMonth, DaysInMonth(year, month))));
    }

    /// <summary>Whether the month so many months later (earlier, when negative) has a day of the same number.</summary>
    public static bool HasCorrespondingDay(Day day, int months)
    {
        var (year, month, dayOfMonth) = FromDay(day);
        (year, month) = MonthAfter(year, month, months);
        return dayOfMonth <= DaysInMonth(year, month);
    }

    private static long NumberOf(int year, int month, int day)
    {
        // no sum here leaves the range of long, whatever the year
        unchecked
        {
            var days = MarchYear.DaysBefore(month, out var yearsBack);
            var shifted = (ulong)(year + (CyclesBelowYears * YearsInCycle) - yearsBack);
            var centuries = shifted / 100;
            return (long)((365 * shifted) + (shifted / 4) - centuries + (centuries / 4)) + days + day - 1
                - (CyclesBelowYears * DaysInCycle) + FirstOfMarchYearZero;
        }
    }

    private static (int Year, int Month) MonthAfter(int year, int month, int months)
    {
        var count = (12L * year) + month - 1 + months;
        var monthOfYear = (int)(((count % 12) + 12) % 12);
        return ((int)((count - monthOfYear) / 12), monthOfYear + 1);
    }
}
