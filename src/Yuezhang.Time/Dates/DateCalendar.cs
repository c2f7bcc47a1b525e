namespace Yuezhang.Time.Dates;

/// <summary>The calendar that a written date counts in.</summary>
public enum DateCalendar
{
    /// <summary>The writing does not show it, and nothing before it does.</summary>
    Unknown,

    /// <summary>The calendar of the Chinese court, lunisolar to 1911; Gregorian in the years of the Republic.</summary>
    Chinese,

    /// <summary>The calendar of the Japanese court, lunisolar to 1872, Gregorian from 1873.</summary>
    Japanese,

    /// <summary>The Gregorian calendar with years of the common era.</summary>
    Gregorian,

    /// <summary>The Julian calendar: Russian dates, and by historians' custom Western ones before 15 October 1582.</summary>
    Julian,
}
