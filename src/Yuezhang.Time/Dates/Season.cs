namespace Yuezhang.Time.Dates;

/// <summary>A quarter of the year; in the lunisolar calendars spring begins with the first month.</summary>
public enum Season
{
    /// <summary>The first to third months (春).</summary>
    Spring,

    /// <summary>The fourth to sixth months (夏).</summary>
    Summer,

    /// <summary>The seventh to ninth months (秋).</summary>
    Autumn,

    /// <summary>The tenth to twelfth months (冬).</summary>
    Winter,
}
