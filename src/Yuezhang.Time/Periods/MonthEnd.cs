namespace Yuezhang.Time.Periods;

/// <summary>What becomes of the corresponding day in a month that lacks it, as the 31st in a month of thirty days.</summary>
public enum MonthEnd
{
    /// <summary>
    /// The period ends with the last day of that month: one month from 31 January 1895 ends on 28 February.
    /// Source: German Civil Code § 188(3); Japanese Civil Code art. 143(2); European Convention on the Calculation of Time-Limits (1972) art. 4(2).
    /// </summary>
    LastDay,

    /// <summary>
    /// The first day of the next month takes its place: one month from 31 January 1895 ends on 1 March.
    /// Source: the common-law view of those born on 29 February, who come of age on 1 March of a common year.
    /// </summary>
    NextDay,
}
