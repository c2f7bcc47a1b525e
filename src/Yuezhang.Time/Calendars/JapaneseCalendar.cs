namespace Yuezhang.Time.Calendars;

/// <summary>
/// The civil calendar of Japan: lunisolar to the second day of the twelfth month of Meiji 5 (31 December 1872), Gregorian from
/// the next day, which was 1 January of Meiji 6 (1873).
/// </summary>
/// <remarks>
/// Dates of both kinds have the shape of <see cref="LunisolarDate"/>; from 1873 no month is a leap month.
/// Example: the peace of Shimonoseki was signed on (1895, 4, false, 17), 明治二十八年四月十七日.
/// Source: the decree of the Council of State of Meiji 5, month 11, day 9 (太政官布告第337号).
/// </remarks>
public static class JapaneseCalendar
{
    private const int FirstGregorianYear = 1873;

    /// <summary>The first day that the calendar names.</summary>
    public static Day FirstDay => LunisolarCalendar.Japanese.FirstDay;

    /// <summary>The last day that the calendar names, 9999-12-31.</summary>
    public static Day LastDay { get; } = GregorianCalendar.ToDay(LastYear, 12, 31);

    /// <summary>The first year, 645.</summary>
    public static int FirstYear => LunisolarCalendar.Japanese.FirstYear;

    /// <summary>The last year, 9999, the last that ISO 8601 writes without a sign.</summary>
    public const int LastYear = 9999;

    /// <summary>The day that a date names, where there is such a date; <see cref="ProblemOf"/> says why there is not.</summary>
    public static bool TryToDay(LunisolarDate date, out Day day)
    {
        if (date.Year < FirstGregorianYear)
        {
            return LunisolarCalendar.Japanese.TryToDay(date, out day);
        }

        var exists = date.Day >= 1 && date.Day <= DaysInMonth(date.Year, date.Month, date.IsLeap);
        day = exists ? GregorianCalendar.ToDay(date.Year, date.Month, date.Day) : default;
        return exists;
    }

    /// <summary>The date that names a day; none for a day before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</summary>
    public static bool TryFromDay(Day day, out LunisolarDate date)
    {
        if (day <= LunisolarCalendar.Japanese.LastDay)
        {
            return LunisolarCalendar.Japanese.TryFromDay(day, out date);
        }

        if (day > LastDay)
        {
            date = default;
            return false;
        }

        var (year, month, dayOfMonth) = day.Gregorian;
        date = new LunisolarDate(year, month, IsLeap: false, dayOfMonth);
        return true;
    }

    /// <summary>How many months the year has, 12 or 13; 0 for a year that the calendar does not have.</summary>
    public static int MonthsInYear(int year) => year < FirstGregorianYear
        ? LunisolarCalendar.Japanese.MonthsInYear(year)
        : year <= LastYear ? 12 : 0;

    /// <summary>The number of the year's leap month; 0 where there is none, as always from 1873.</summary>
    public static int LeapMonth(int year) => year < FirstGregorianYear ? LunisolarCalendar.Japanese.LeapMonth(year) : 0;

    /// <summary>How many days the month has, 2 in the last of Meiji 5; 0 where there is no such month.</summary>
    public static int DaysInMonth(int year, int month, bool isLeap) => year < FirstGregorianYear
        ? LunisolarCalendar.Japanese.DaysInMonth(year, month, isLeap)
        : year <= LastYear && !isLeap && month is >= 1 and <= 12 ? GregorianCalendar.DaysInMonth(year, month) : 0;

    /// <summary>Why there is no such date, and what would be right; null where there is such a date.</summary>
    public static string? ProblemOf(LunisolarDate date) => date.Year < FirstGregorianYear
        ? LunisolarCalendar.Japanese.ProblemOf(date)
        : TryToDay(date, out _) ? null : GregorianProblem(date);

    private static string GregorianProblem(LunisolarDate date)
    {
        var days = DaysInMonth(date.Year, date.Month, isLeap: false);
        FormattableString problem = date switch
        {
            { Year: > LastYear } => $"the Japanese calendar is known here to {LastYear}, not in {date.Year}",
            { IsLeap: true } => $"{date.Year} has no leap month; from {FirstGregorianYear} the Japanese months are Gregorian",
            _ when days == 0 => $"{date.Year} has no month {date.Month}; its months are 1 to 12",
            { Day: < 1 } => $"there is no day {date.Day}; days are counted from 1",
            _ => $"month {date.Month} of {date.Year} has {days} days",
        };
        return FormattableString.Invariant(problem);
    }
}
