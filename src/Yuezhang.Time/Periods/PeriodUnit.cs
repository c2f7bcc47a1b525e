namespace Yuezhang.Time.Periods;

/// <summary>What a period is counted in.</summary>
public enum PeriodUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Months of the calendar, not spans of thirty days.</summary>
    Month,

    /// <summary>Years of the calendar.</summary>
    Year,
}
