namespace Yuezhang.Time.Eras;

/// <summary>The calendar in which the months and days of an era are counted.</summary>
public enum Reckoning
{
    /// <summary>
    /// The lunisolar calendar of China. Rivals of the standard line had calendars of their own at times; their dates are
    /// reckoned in the standard line's, and may be a day or a month off.
    /// </summary>
    ChineseLunisolar,

    /// <summary>The civil calendar of Japan: lunisolar through Meiji 5, Gregorian from 1 January 1873.</summary>
    JapaneseCivil,

    /// <summary>The Gregorian calendar, in which the Chinese Republic counts.</summary>
    Gregorian,

    /// <summary>A calendar that is not covered, as the Heavenly Calendar of the Taiping; the era's dates cannot be placed.</summary>
    NotCovered,
}
