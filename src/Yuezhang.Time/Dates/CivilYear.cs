using Yuezhang.Time.Calendars;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>A year of one of the calendars that dates are written in, with its months and days.</summary>
/// <remarks>
/// The calendar of China here is the lunisolar one, that of Japan the civil one: lunisolar to 1872, Gregorian from 1873. Years are
/// numbered as <see cref="LunisolarDate"/> numbers them, so that one number names about the same year in all.
/// </remarks>
/// <param name="Calendar">The calendar; not unknown.</param>
/// <param name="Number">The year.</param>
internal readonly record struct CivilYear(DateCalendar Calendar, int Number)
{
    private const int MonthsInYear = 12;

    // four digits: what is written with more is no year
    private const int MostYears = 9999;

    private bool IsLunisolar => Calendar == DateCalendar.Chinese || (Calendar == DateCalendar.Japanese && Number < GregorianJapan);

    // 明治六年 began on 1 January
    private const int GregorianJapan = 1873;

    private LunisolarCalendar Lunisolar => Calendar == DateCalendar.Japanese ? LunisolarCalendar.Japanese : LunisolarCalendar.Chinese;

    /// <summary>The year of an era by its number in it.</summary>
    public static CivilYear? Of(Era era, int number) => era.Reckoning switch
    {
        Reckoning.ChineseLunisolar => new CivilYear(DateCalendar.Chinese, era.FirstYear + number - 1),
        Reckoning.JapaneseCivil => new CivilYear(DateCalendar.Japanese, era.FirstYear + number - 1),
        Reckoning.Gregorian => new CivilYear(DateCalendar.Gregorian, era.FirstYear + number - 1),
        _ => null,
    };

    /// <summary>The year, month and day of a day in a calendar; none where its table does not reach.</summary>
    public static (CivilYear Year, int Month, bool IsLeap, int Day)? Of(DateCalendar calendar, Day day)
    {
        if (calendar == DateCalendar.Julian)
        {
            var julian = JulianCalendar.FromDay(day);
            return (new CivilYear(calendar, julian.Year), julian.Month, false, julian.Day);
        }

        var gregorian = day.Gregorian;
        if (calendar == DateCalendar.Gregorian || (calendar == DateCalendar.Japanese && gregorian.Year >= GregorianJapan))
        {
            return (new CivilYear(calendar, gregorian.Year), gregorian.Month, false, gregorian.Day);
        }

        var lunisolar = calendar == DateCalendar.Japanese ? LunisolarCalendar.Japanese : LunisolarCalendar.Chinese;
        return lunisolar.TryFromDay(day, out var date) ? (new CivilYear(calendar, date.Year), date.Month, date.IsLeap, date.Day) : null;
    }

    /// <summary>The days of the year; none where the table does not reach.</summary>
    public DayRange? Days =>
        MonthOf(1, false) is { } first && (new CivilYear(Calendar, Number + 1).MonthOf(1, false)?.First.Previous ?? LastKnown()) is { } last && last >= first.First
            ? new DayRange(first.First, last)
            : null;

    /// <summary>The days of a month; none where the year has no such month.</summary>
    public DayRange? MonthOf(int month, bool isLeap)
    {
        if (month is < 1 or > MonthsInYear || Number is < -MostYears or > MostYears)
        {
            return null;
        }

        if (IsLunisolar)
        {
            var length = Lunisolar.DaysInMonth(Number, month, isLeap);
            return length > 0 && Lunisolar.TryToDay(new LunisolarDate(Number, month, isLeap, 1), out var first)
                ? new DayRange(first, first + (length - 1))
                : null;
        }

        return isLeap ? null
            : Calendar == DateCalendar.Julian ? new DayRange(JulianCalendar.ToDay(Number, month, 1), JulianCalendar.ToDay(Number, month, JulianCalendar.DaysInMonth(Number, month)))
            : DayRange.OfMonth(Number, month);
    }

    /// <summary>The days of a season: in a lunisolar year the first three months, with what is intercalated among them, are spring.</summary>
    public DayRange? SeasonOf(Season season)
    {
        if (IsLunisolar)
        {
            var first = MonthOf(((int)season * 3) + 1, false)?.First;
            var last = season == Season.Winter ? Days?.Last : MonthOf(((int)season * 3) + 4, false)?.First.Previous;
            return first is { } from && last is { } until ? new DayRange(from, until) : null;
        }

        var winter = season == Season.Winter;
        var opening = ((int)season * 3) + 3;
        return MonthOf(opening, false) is { } opens && new CivilYear(Calendar, winter ? Number + 1 : Number).MonthOf(winter ? 2 : opening + 2, false) is { } closes
            ? new DayRange(opens.First, closes.Last)
            : null;
    }

    /// <summary>The month that lies so many months later, intercalary ones counted.</summary>
    public (CivilYear Year, int Month, bool IsLeap)? MonthAfter(int month, bool isLeap, int by)
    {
        var (year, at, leap) = (this, month, isLeap);
        for (; by != 0; by -= Math.Sign(by))
        {
            if (year.MonthOf(at, leap) is not { } days
                || Of(Calendar, by > 0 ? days.Last.Next : days.First.Previous) is not { } next)
            {
                return null;
            }

            (year, at, leap) = (next.Year, next.Month, next.IsLeap);
        }

        return (year, at, leap);
    }

    /// <summary>What is wrong with a month of this year, in English.</summary>
    public string ProblemOfMonth(int month, bool isLeap) =>
        IsLunisolar ? Lunisolar.ProblemOf(new LunisolarDate(Number, month, isLeap, 1)) ?? $"{this} has no such month"
        : isLeap ? $"{this} has no leap months: its calendar is the Gregorian"
        : $"{this} has no month {month}";

    /// <summary>As <c>the Chinese year 1895</c>.</summary>
    public override string ToString() => Calendar switch
    {
        DateCalendar.Chinese => $"the Chinese year {Number}",
        DateCalendar.Japanese => $"the Japanese year {Number}",
        _ => $"the year {Number}",
    };

    private Day? LastKnown() => IsLunisolar && Number == Lunisolar.LastYear ? Lunisolar.LastDay : null;
}
