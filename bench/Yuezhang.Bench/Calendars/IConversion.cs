using Yuezhang.Time.Calendars;

namespace Yuezhang.Bench.Calendars;

/// <summary>A library's conversion between days and dates, so written that the compiler makes a loop of its own for each.</summary>
internal interface IConversion
{
    /// <summary>The date of a Julian day number.</summary>
    static abstract LunisolarDate FromDay(int day);

    /// <summary>The Julian day number of a date.</summary>
    static abstract int ToDay(LunisolarDate date);
}
