namespace Yuezhang.Time.Periods;

/// <summary>How an instrument counts its periods: by which calendar, with or without the first and the last day, and what ends a short month.</summary>
/// <remarks>
/// Periods are law, not arithmetic; there is no default, each instrument states its own and says why.
/// The common rule leaves the day of the event out and counts the last day whole: <em>dies a quo non computatur in termino</em>,
/// <em>dies ad quem computatur</em>. A period in months or years then ends with the day that bears the same number (the corresponding
/// date rule). Six months from the exchange on 8 May 1895 end with 8 November 1895, and with 7 November if the day of exchange counts.
/// Source: European Convention on the Calculation of Time-Limits (Basel, 1972) arts. 3-4; German Civil Code §§ 187-188; Japanese Civil
/// Code arts. 140-143; Dodds v Walker [1981] 1 WLR 1027.
/// </remarks>
/// <param name="Calendar">The calendar of the months and years.</param>
/// <param name="FirstDayCounts">Whether the day of the event, the <em>dies a quo</em>, is the first day of the period.</param>
/// <param name="LastDayCounts">
/// Whether an act on the last day, the <em>dies ad quem</em>, is in time; it is not under a text that says "before the lapse of".
/// </param>
/// <param name="MonthEnd">What becomes of a day that the last month lacks.</param>
public sealed record CountingConvention(CountingCalendar Calendar, bool FirstDayCounts, bool LastDayCounts, MonthEnd MonthEnd)
{
    /// <summary>The last day on which an act "within the period of the anchor" is in time.</summary>
    /// <param name="period">The length of time.</param>
    /// <param name="anchor">The day of the event that starts the clock.</param>
    /// <exception cref="OverflowException">The period reaches out of the range of days, millions of years away.</exception>
    public Day LastDayOf(Period period, Day anchor) => LastDayOf(period, anchor, 1);

    /// <summary>The last day of so many such periods, counted from the anchor in one step, so that short months do not add up.</summary>
    /// <remarks>Example: half-years from 31 August end on 28 February and again on 31 August, not on the 28th.</remarks>
    /// <param name="period">The length of time.</param>
    /// <param name="anchor">The day of the event that starts the clock.</param>
    /// <param name="times">How many periods, zero or more.</param>
    /// <exception cref="OverflowException">The periods reach out of the range of days, millions of years away.</exception>
    public Day LastDayOf(Period period, Day anchor, int times)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        var last = period.Unit switch
        {
            PeriodUnit.Day => CountDays(anchor, period.Count * times),
            PeriodUnit.Month => Ended(Calendar.AddMonths(anchor, period.Count * times)),
            PeriodUnit.Year => Ended(Calendar.AddYears(anchor, period.Count * times)),
            _ => throw new InvalidOperationException($"No period is counted in {period.Unit}."),
        };
        return LastDayCounts ? last : last.Previous;
    }

    /// <summary>
    /// The time within which an act is in time: from the start of the anchor day to the end of the last day. It is empty where the
    /// convention leaves no day at all.
    /// </summary>
    /// <remarks>The anchor day is inside even when it does not count: that rule gives the debtor a day more, it does not forbid the act that day.</remarks>
    public Interval Within(Period period, Day anchor)
    {
        var from = Boundary.StartOf(anchor);
        var until = Boundary.StartOf(LastDayOf(period, anchor).Next);
        return new Interval(from, until > from ? until : from);
    }

    /// <summary>
    /// Whether the calendar is known as far as the period reaches. A lunisolar table begins and ends: beyond it <see cref="LastDayOf(Period, Day)"/> counts
    /// by the mean length of months, which is no date to be told to anyone.
    /// </summary>
    public bool Reaches(Period period, Day anchor, int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        return period.Unit switch
        {
            PeriodUnit.Month => Calendar.Reaches(anchor, period.Count * times),
            PeriodUnit.Year => Calendar.ReachesYears(anchor, period.Count * times),
            _ => true,
        };
    }

    private Day CountDays(Day anchor, int days)
    {
        var corresponding = anchor + days;
        return FirstDayCounts ? corresponding.Previous : corresponding;
    }

    // the day before the corresponding day where the first day counts
    private Day Ended((Day Day, bool Corresponds) month)
    {
        if (!month.Corresponds && MonthEnd == MonthEnd.LastDay)
        {
            // The law ends the period with the month's last day, whichever day was the first: a period that began with
            // 31 August would end with "30 February", which is the 28th and not the 27th.
            return month.Day;
        }

        var corresponding = month.Corresponds ? month.Day : month.Day.Next;
        return FirstDayCounts ? corresponding.Previous : corresponding;
    }
}
