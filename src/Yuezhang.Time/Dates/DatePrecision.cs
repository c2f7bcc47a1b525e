namespace Yuezhang.Time.Dates;

/// <summary>How closely a written date names its time.</summary>
public enum DatePrecision
{
    /// <summary>A clock time within a day, as "twelve o'clock at night".</summary>
    PartOfDay,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A third of a month, as the last ten days (下旬).</summary>
    PartOfMonth,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season of three months.</summary>
    Season,

    /// <summary>A year, or a regnal year.</summary>
    Year,
}
