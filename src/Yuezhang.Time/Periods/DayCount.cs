namespace Yuezhang.Time.Periods;

/// <summary>How days become parts of a year when interest is reckoned.</summary>
/// <remarks>
/// Named as ACTUS names them (Algorithmic Contract Types Unified Standards, term "day count convention").
/// Source of the definitions: 2006 ISDA Definitions, section 4.16.
/// </remarks>
public enum DayCount
{
    /// <summary><c>30E/360</c>: every month has thirty days and every year 360; a 31st counts as a 30th. Half-years come out as halves.</summary>
    Thirty360European,

    /// <summary><c>A/365</c>: the days that passed, of a year that always has 365.</summary>
    Actual365Fixed,

    /// <summary><c>AA</c>: the days that passed in leap years of 366, those in common years of 365.</summary>
    ActualActualIsda,

    /// <summary><c>A/360</c>: the days that passed, of a year that always has 360.</summary>
    Actual360,
}
