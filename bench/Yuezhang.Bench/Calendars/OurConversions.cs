using Yuezhang.Time;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Bench.Calendars;

/// <summary>Our lunisolar calendar of China.</summary>
internal readonly struct OurChinese : IConversion
{
    public static LunisolarDate FromDay(int day) => LunisolarCalendar.Chinese.TryFromDay(new Day(day), out var date) ? date : default;

    public static int ToDay(LunisolarDate date) => LunisolarCalendar.Chinese.TryToDay(date, out var day) ? day.Number : 0;
}

/// <summary>Our lunisolar calendar of Japan.</summary>
internal readonly struct OurJapanese : IConversion
{
    public static LunisolarDate FromDay(int day) => LunisolarCalendar.Japanese.TryFromDay(new Day(day), out var date) ? date : default;

    public static int ToDay(LunisolarDate date) => LunisolarCalendar.Japanese.TryToDay(date, out var day) ? day.Number : 0;
}

/// <summary>Our proleptic Gregorian calendar.</summary>
internal readonly struct OurGregorian : IConversion
{
    public static LunisolarDate FromDay(int day)
    {
        var date = GregorianCalendar.FromDay(new Day(day));
        return new LunisolarDate(date.Year, date.Month, IsLeap: false, date.Day);
    }

    public static int ToDay(LunisolarDate date) => GregorianCalendar.ToDay(date.Year, date.Month, date.Day).Number;
}

/// <summary>Our proleptic Julian calendar.</summary>
internal readonly struct OurJulian : IConversion
{
    public static LunisolarDate FromDay(int day)
    {
        var date = JulianCalendar.FromDay(new Day(day));
        return new LunisolarDate(date.Year, date.Month, IsLeap: false, date.Day);
    }

    public static int ToDay(LunisolarDate date) => JulianCalendar.ToDay(date.Year, date.Month, date.Day).Number;
}
