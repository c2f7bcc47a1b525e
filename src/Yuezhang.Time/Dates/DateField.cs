namespace Yuezhang.Time.Dates;

/// <summary>A part of a date.</summary>
public enum DateField
{
    /// <summary>The era, by which a bare number of years counts.</summary>
    Era,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day, from which 越日 counts.</summary>
    Day,
}
