namespace Yuezhang.Time.Eras;

/// <summary>How the day that a regnal date counts to lies to the era that it names.</summary>
public enum RegnalStanding
{
    /// <summary>The era names that day.</summary>
    InUse,

    /// <summary>
    /// The day is in the era's first year, before the change. Histories name the whole year by the new era, people at the time
    /// by the old: 開元元年三月 is 先天二年三月.
    /// </summary>
    Retrospective,

    /// <summary>The day is before the era's beginning, and its law does not reach back: 昭和元年三月.</summary>
    BeforeBeginning,

    /// <summary>The era had ended: 宣統四年, 昭和六十五年.</summary>
    AfterEnd,

    /// <summary>The era was proclaimed and withdrawn before it came: 祺祥元年.</summary>
    NeverUsed,

    /// <summary>No such date can be counted: a year 0, a leap month that the year has not, a day 30 of a short month.</summary>
    NoSuchDate,
}
