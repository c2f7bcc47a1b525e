namespace Yuezhang.Time.Periods;

/// <summary>The calendar whose months and years a period is counted in.</summary>
/// <remarks>
/// The choice decides dates: from 8 May 1895 six months end on 8 November by the Gregorian calendar and on other days by the lunar one.
/// </remarks>
public enum CountingCalendar
{
    /// <summary>Months and years of the Gregorian calendar.</summary>
    Gregorian,
}
