using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Periods;

/// <summary>Months and years added in the calendars by which periods are counted.</summary>
internal static class CountingCalendars
{
    private const int MonthsInYear = 12;

    /// <summary>Whether the calendar's table has the day and the corresponding one so many months later.</summary>
    public static bool Reaches(this CountingCalendar calendar, Day day, int months) => calendar == CountingCalendar.Gregorian || InTable(calendar, day, months) is not null;

    /// <summary>The same for years, which lunisolar calendars count by their numbers.</summary>
    public static bool ReachesYears(this CountingCalendar calendar, Day day, int years) => Reaches(OfYears(calendar), day, MonthsInYear * years);

    /// <summary>The corresponding day so many months later, and whether the month has it; where it lacks it, its last day.</summary>
    /// <remarks>Out of the reach of a lunisolar table months are counted by their mean length: <see cref="Reaches"/> says when.</remarks>
    public static (Day Day, bool Corresponds) AddMonths(this CountingCalendar calendar, Day day, int months) => calendar == CountingCalendar.Gregorian
        ? (GregorianCalendar.AddMonths(day, months), GregorianCalendar.HasCorrespondingDay(day, months))
        : InTable(calendar, day, months) ?? (day + MeanLength(calendar, day, months), true);

    /// <summary>The corresponding day so many years later; lunisolar years count by their numbers, however many months they have.</summary>
    public static (Day Day, bool Corresponds) AddYears(this CountingCalendar calendar, Day day, int years) => AddMonths(OfYears(calendar), day, MonthsInYear * years);

    private static CountingCalendar OfYears(CountingCalendar calendar) => calendar switch
    {
        CountingCalendar.ChineseByMonth => CountingCalendar.ChineseByNumber,
        CountingCalendar.JapaneseByMonth => CountingCalendar.JapaneseByNumber,
        _ => calendar,
    };

    /// <summary>What the table says; null where it has not both days.</summary>
    private static (Day Day, bool Corresponds)? InTable(CountingCalendar calendar, Day day, int months) => !TryFromDay(calendar, day, out var date) ? null
        : calendar is CountingCalendar.ChineseByMonth or CountingCalendar.JapaneseByMonth ? OneByOne(calendar, day, date, months)
        : ByNumber(calendar, date, months);

    private static (Day Day, bool Corresponds)? ByNumber(CountingCalendar calendar, LunisolarDate date, int months)
    {
        var number = ((long)MonthsInYear * date.Year) + date.Month - 1 + months;
        var year = Math.DivRem(number, MonthsInYear, out var index);
        (year, index) = index < 0 ? (year - 1, index + MonthsInYear) : (year, index);
        return year is < int.MinValue or > int.MaxValue ? null : InMonth(calendar, new LunisolarDate((int)year, (int)index + 1, false, date.Day));
    }

    private static (Day Day, bool Corresponds)? OneByOne(CountingCalendar calendar, Day day, LunisolarDate date, int months)
    {
        var (first, month) = (day + (1 - date.Day), date);
        for (var left = months; left < 0; left++)
        {
            if (!TryFromDay(calendar, first.Previous, out month))
            {
                return null;
            }

            first += -month.Day;
        }

        for (var left = months; left > 0; left--)
        {
            first += DaysInMonth(calendar, month);
            if (!TryFromDay(calendar, first, out month))
            {
                return null;
            }
        }

        return InMonth(calendar, month with { Day = date.Day });
    }

    private static (Day Day, bool Corresponds)? InMonth(CountingCalendar calendar, LunisolarDate date)
    {
        var days = DaysInMonth(calendar, date);
        var corresponds = date.Day <= days;
        return TryToDay(calendar, corresponds ? date : date with { Day = days }, out var day) ? (day, corresponds) : null;
    }

    private static bool TryFromDay(CountingCalendar calendar, Day day, out LunisolarDate date) =>
        IsChinese(calendar) ? LunisolarCalendar.Chinese.TryFromDay(day, out date) : JapaneseCalendar.TryFromDay(day, out date);

    private static bool TryToDay(CountingCalendar calendar, LunisolarDate date, out Day day) =>
        IsChinese(calendar) ? LunisolarCalendar.Chinese.TryToDay(date, out day) : JapaneseCalendar.TryToDay(date, out day);

    private static int DaysInMonth(CountingCalendar calendar, LunisolarDate date) => IsChinese(calendar)
        ? LunisolarCalendar.Chinese.DaysInMonth(date.Year, date.Month, date.IsLeap)
        : JapaneseCalendar.DaysInMonth(date.Year, date.Month, date.IsLeap);

    private static bool IsChinese(CountingCalendar calendar) => calendar is CountingCalendar.ChineseByNumber or CountingCalendar.ChineseByMonth;

    /// <summary>
    /// By number, twelve months are a year of the sun; one by one, each is a lunation of 29 days, 12 hours and 793 parts of 1080 to the hour, but for Japan's
    /// months since 1873.
    /// </summary>
    private static int MeanLength(CountingCalendar calendar, Day day, int months)
    {
        var (parts, ofDay) = calendar == CountingCalendar.ChineseByMonth || (calendar == CountingCalendar.JapaneseByMonth && day < JapaneseCalendar.FirstDay)
            ? (765_433L, 25_920L)
            : (146_097L, 4_800L);
        return (int)Math.Clamp(Math.Round((decimal)months * parts / ofDay), int.MinValue / 2, int.MaxValue / 2);
    }
}
