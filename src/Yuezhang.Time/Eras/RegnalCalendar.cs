using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Eras;

/// <summary>Year, month and day in the calendar that an era counts in.</summary>
internal static class RegnalCalendar
{
    /// <summary>Whether months of that year follow the moon, so that the first is 正月 and some are leap months.</summary>
    public static bool IsLunisolar(Reckoning reckoning, int year) => reckoning switch
    {
        Reckoning.ChineseLunisolar => true,
        Reckoning.JapaneseCivil => year <= LunisolarCalendar.Japanese.LastYear,
        _ => false,
    };

    public static bool TryToDay(Reckoning reckoning, LunisolarDate date, out Day day)
    {
        day = default;
        return reckoning switch
        {
            Reckoning.ChineseLunisolar => LunisolarCalendar.Chinese.TryToDay(date, out day),
            Reckoning.JapaneseCivil => JapaneseCalendar.TryToDay(date, out day),
            Reckoning.Gregorian => TryGregorian(date, out day),
            _ => false,
        };
    }

    public static bool TryFromDay(Reckoning reckoning, Day day, out LunisolarDate date)
    {
        date = default;
        switch (reckoning)
        {
            case Reckoning.ChineseLunisolar:
                return LunisolarCalendar.Chinese.TryFromDay(day, out date);
            case Reckoning.JapaneseCivil:
                return JapaneseCalendar.TryFromDay(day, out date);
            case Reckoning.Gregorian:
                var (year, month, dayOfMonth) = day.Gregorian;
                date = new LunisolarDate(year, month, false, dayOfMonth);
                return true;
            default:
                return false;
        }
    }

    public static string? ProblemOf(Reckoning reckoning, LunisolarDate date) => reckoning switch
    {
        Reckoning.ChineseLunisolar => LunisolarCalendar.Chinese.ProblemOf(date),
        Reckoning.JapaneseCivil => JapaneseCalendar.ProblemOf(date),
        Reckoning.Gregorian => GregorianProblemOf(date),
        _ => "the era's own calendar is not covered",
    };

    private static bool TryGregorian(LunisolarDate date, out Day day)
    {
        var exists = GregorianProblemOf(date) is null;
        day = exists ? GregorianCalendar.ToDay(date.Year, date.Month, date.Day) : default;
        return exists;
    }

    private static string? GregorianProblemOf(LunisolarDate date)
    {
        if (date.IsLeap)
        {
            return "the Gregorian calendar has no leap months";
        }

        if (date.Month is < 1 or > 12)
        {
            return $"there is no month {date.Month}";
        }

        var days = GregorianCalendar.DaysInMonth(date.Year, date.Month);
        return date.Day >= 1 && date.Day <= days ? null : $"month {date.Month} of {date.Year} has {days} days";
    }
}
