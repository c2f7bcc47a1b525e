using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Periods;

/// <summary>Months and years added in the calendars by which periods are counted.</summary>
internal static class CountingCalendars
{
    private const int MonthsInYear = 12;

    /// <summary>Whether the calendar's table has the day and all that lies so many months around it.</summary>
    public static bool Reaches(this CountingCalendar calendar, Day day, int months) =>
        calendar == CountingCalendar.Gregorian || IsWithin(calendar, day, months);

    /// <summary>The corresponding day so many months later, and whether the month has it; where it lacks it, its last day.</summary>
    /// <remarks>Out of the reach of a lunisolar table months are counted by the mean lunation: <see cref="Reaches"/> says when.</remarks>
    public static (Day Day, bool Corresponds) AddMonths(this CountingCalendar calendar, Day day, int months)
    {
        if (calendar == CountingCalendar.Gregorian)
        {
            return (GregorianCalendar.AddMonths(day, months), GregorianCalendar.HasCorrespondingDay(day, months));
        }

        if (!IsWithin(calendar, day, months))
        {
            return (MeanLunations(day, months), true);
        }

        return calendar is CountingCalendar.ChineseByMonth or CountingCalendar.JapaneseByMonth
            ? OneByOne(calendar, day, months)
            : ByNumber(calendar, day, months);
    }

    /// <summary>The corresponding day so many years later; lunisolar years count by their numbers, however many months they have.</summary>
    public static (Day Day, bool Corresponds) AddYears(this CountingCalendar calendar, Day day, int years) => AddMonths(
        calendar switch
        {
            CountingCalendar.ChineseByMonth => CountingCalendar.ChineseByNumber,
            CountingCalendar.JapaneseByMonth => CountingCalendar.JapaneseByNumber,
            _ => calendar,
        },
        day,
        MonthsInYear * years);

    private static bool IsWithin(CountingCalendar calendar, Day day, int months)
    {
        // no month is longer, and one more at either end leaves room for its days
        const int Month = 31;
        var reach = ((long)Math.Abs(months) + 1) * Month;
        var (first, last) = IsChinese(calendar)
            ? (LunisolarCalendar.Chinese.FirstDay, LunisolarCalendar.Chinese.LastDay)
            : (JapaneseCalendar.FirstDay, JapaneseCalendar.LastDay);
        return day.Number - reach > first.Number && day.Number + reach < last.Number;
    }

    private static (Day Day, bool Corresponds) ByNumber(CountingCalendar calendar, Day day, int months)
    {
        var date = DateOf(calendar, day);
        var number = (MonthsInYear * date.Year) + date.Month - 1 + months;
        var year = Math.DivRem(number, MonthsInYear, out var index);
        (year, index) = index < 0 ? (year - 1, index + MonthsInYear) : (year, index);
        return InMonth(calendar, new LunisolarDate(year, index + 1, false, date.Day));
    }

    private static (Day Day, bool Corresponds) OneByOne(CountingCalendar calendar, Day day, int months)
    {
        var date = DateOf(calendar, day);
        var first = day + (1 - date.Day);
        for (var left = months; left < 0; left++)
        {
            first = first.Previous + (1 - DateOf(calendar, first.Previous).Day);
        }

        for (var left = months; left > 0; left--)
        {
            first += DaysInMonth(calendar, DateOf(calendar, first));
        }

        return InMonth(calendar, DateOf(calendar, first) with { Day = date.Day });
    }

    private static (Day Day, bool Corresponds) InMonth(CountingCalendar calendar, LunisolarDate date)
    {
        var days = DaysInMonth(calendar, date);
        var corresponds = date.Day <= days;
        var last = corresponds ? date : date with { Day = days };
        return TryToDay(calendar, last, out var day)
            ? (day, corresponds)
            : throw new InvalidOperationException($"{date} is out of the reach of {calendar}, which was asked before.");
    }

    private static LunisolarDate DateOf(CountingCalendar calendar, Day day) =>
        (IsChinese(calendar) ? LunisolarCalendar.Chinese.TryFromDay(day, out var date) : JapaneseCalendar.TryFromDay(day, out date))
            ? date
            : throw new InvalidOperationException($"{day} is out of the reach of {calendar}, which was asked before.");

    private static bool TryToDay(CountingCalendar calendar, LunisolarDate date, out Day day) =>
        IsChinese(calendar) ? LunisolarCalendar.Chinese.TryToDay(date, out day) : JapaneseCalendar.TryToDay(date, out day);

    private static int DaysInMonth(CountingCalendar calendar, LunisolarDate date) => IsChinese(calendar)
        ? LunisolarCalendar.Chinese.DaysInMonth(date.Year, date.Month, date.IsLeap)
        : JapaneseCalendar.DaysInMonth(date.Year, date.Month, date.IsLeap);

    private static bool IsChinese(CountingCalendar calendar) => calendar is CountingCalendar.ChineseByNumber or CountingCalendar.ChineseByMonth;

    // 29 days, 12 hours and 793 parts of 1080 to the hour
    private static Day MeanLunations(Day day, int months)
    {
        const long Parts = 765_433;
        const long InDay = 25_920;
        return day + (int)Math.Clamp(Math.Round((decimal)months * Parts / InDay), int.MinValue / 2, int.MaxValue / 2);
    }
}
