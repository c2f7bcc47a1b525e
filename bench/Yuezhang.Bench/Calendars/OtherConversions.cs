using NodaTime;
using Yuezhang.Time.Calendars;
using RuntimeCalendar = System.Globalization.ChineseLunisolarCalendar;

namespace Yuezhang.Bench.Calendars;

/// <summary>The runtime's lunisolar calendar of China, 1901 to 2100; it counts leap months as months, and is asked which one is.</summary>
internal readonly struct RuntimeChinese : IConversion
{
    private const int FirstDayOfRuntime = 1721426;

    private static readonly RuntimeCalendar s_calendar = new();

    public static LunisolarDate FromDay(int day)
    {
        var time = new DateTime((day - FirstDayOfRuntime) * TimeSpan.TicksPerDay);
        var (year, place) = (s_calendar.GetYear(time), s_calendar.GetMonth(time));
        var leapPlace = s_calendar.GetLeapMonth(year);
        return new(year, leapPlace > 0 && place >= leapPlace ? place - 1 : place, place == leapPlace, s_calendar.GetDayOfMonth(time));
    }

    public static int ToDay(LunisolarDate date)
    {
        var leapPlace = s_calendar.GetLeapMonth(date.Year);
        var place = date.IsLeap || (leapPlace > 0 && date.Month >= leapPlace) ? date.Month + 1 : date.Month;
        return (int)(s_calendar.ToDateTime(date.Year, place, date.Day, 0, 0, 0, 0).Ticks / TimeSpan.TicksPerDay) + FirstDayOfRuntime;
    }
}

/// <summary>NodaTime's Gregorian calendar.</summary>
internal readonly struct NodaGregorian : IConversion
{
    private const int DayOfEpoch = 2440588;

    private static readonly LocalDate s_epoch = new(1970, 1, 1);

    public static LunisolarDate FromDay(int day)
    {
        var (year, month, dayOfMonth) = s_epoch.PlusDays(day - DayOfEpoch);
        return new(year, month, IsLeap: false, dayOfMonth);
    }

    public static int ToDay(LunisolarDate date) =>
        Period.DaysBetween(s_epoch, new LocalDate(date.Year, date.Month, date.Day)) + DayOfEpoch;
}

/// <summary>NodaTime's Julian calendar.</summary>
internal readonly struct NodaJulian : IConversion
{
    private const int DayOfEpoch = 2440588;

    private static readonly LocalDate s_epoch = new LocalDate(1970, 1, 1).WithCalendar(CalendarSystem.Julian);

    public static LunisolarDate FromDay(int day)
    {
        var (year, month, dayOfMonth) = s_epoch.PlusDays(day - DayOfEpoch);
        return new(year, month, IsLeap: false, dayOfMonth);
    }

    public static int ToDay(LunisolarDate date) =>
        Period.DaysBetween(s_epoch, new LocalDate(date.Year, date.Month, date.Day, CalendarSystem.Julian)) + DayOfEpoch;
}
