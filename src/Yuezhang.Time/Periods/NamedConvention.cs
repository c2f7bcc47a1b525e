using System.Collections.Immutable;

namespace Yuezhang.Time.Periods;

/// <summary>A convention of counting that law or custom knows, with the source that states it.</summary>
/// <param name="Name">What it is called here, as <c>corresponding-day</c>.</param>
/// <param name="Meaning">What it does, in English.</param>
/// <param name="Source">Who states it.</param>
/// <param name="Convention">The convention.</param>
public sealed record NamedConvention(string Name, string Meaning, string Source, CountingConvention Convention)
{
    /// <summary>The conventions, the common one first. None is a default: an instrument states its own.</summary>
    public static ImmutableArray<NamedConvention> All { get; } =
    [
        new(
            "corresponding-day",
            "the day of the event is left out, the last day counts, and a day that the month lacks is its last day",
            "European Convention on the Calculation of Time-Limits (Basel, 1972) arts. 3-4; German Civil Code §§ 187-188; Japanese Civil Code arts. 140-143",
            new(CountingCalendar.Gregorian, FirstDayCounts: false, LastDayCounts: true, MonthEnd.LastDay)),
        new(
            "day-of-event-counted",
            "the day of the event is the first day of the period",
            "Japanese Civil Code art. 140, for a period that begins with the day",
            new(CountingCalendar.Gregorian, FirstDayCounts: true, LastDayCounts: true, MonthEnd.LastDay)),
        new(
            "clear-days",
            "neither the day of the event nor the last day counts",
            "R v Turner [1910] 1 KB 346, of clear days",
            new(CountingCalendar.Gregorian, FirstDayCounts: false, LastDayCounts: false, MonthEnd.LastDay)),
        new(
            "lunar-by-number",
            "months of the Chinese calendar by their numbers; a leap month between lengthens the period",
            "the clause 遇閏不計 of Chinese leases",
            new(CountingCalendar.ChineseByNumber, FirstDayCounts: false, LastDayCounts: true, MonthEnd.LastDay)),
        new(
            "lunar-by-month",
            "months of the Chinese calendar one by one, a leap month counted like any other",
            "the clause 遇閏照加 of Chinese leases",
            new(CountingCalendar.ChineseByMonth, FirstDayCounts: false, LastDayCounts: true, MonthEnd.LastDay)),
    ];

    /// <summary>The last day of a period under this convention; null where its calendar does not reach so far.</summary>
    public Day? LastDayOf(Period period, Day anchor) => Convention.Reaches(period, anchor) ? Convention.LastDayOf(period, anchor) : null;
}
