namespace Yuezhang.Time.Periods;

/// <summary>The calendar whose months and years a period is counted in.</summary>
/// <remarks>
/// The choice decides dates: from 8 May 1895, which is 光绪二十一年四月十四日, six months end on 8 November by the Gregorian calendar, on 30 November (十月十四日) by
/// numbered Chinese months, and on 31 October (九月十四日) where the leap fifth month of that year is counted too.
/// </remarks>
public enum CountingCalendar
{
    /// <summary>Months and years of the Gregorian calendar.</summary>
    Gregorian,

    /// <summary>
    /// Months of the Chinese calendar by their numbers: from month 4 the sixth is month 10, whether or not a leap month lies between.
    /// </summary>
    ChineseByNumber,

    /// <summary>Months of the Chinese calendar one by one, leap months among them; years by their numbers.</summary>
    ChineseByMonth,

    /// <summary>Months of the Japanese calendar by their numbers; lunisolar through 1872, Gregorian from 1873.</summary>
    JapaneseByNumber,

    /// <summary>Months of the Japanese calendar one by one, leap months among them; years by their numbers.</summary>
    JapaneseByMonth,
}
