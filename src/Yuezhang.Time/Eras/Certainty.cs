namespace Yuezhang.Time.Eras;

/// <summary>How closely the first day of an era is known.</summary>
public enum Certainty
{
    /// <summary>The day is recorded.</summary>
    Day,

    /// <summary>Only the month is recorded; its first day stands for it.</summary>
    Month,

    /// <summary>Only the year is recorded; its first day stands for it.</summary>
    Year,

    /// <summary>The sources disagree, as the note says.</summary>
    Disputed,

    /// <summary>The name was given to the years afterwards, or the calendar of the time is a reconstruction.</summary>
    Reconstructed,
}
