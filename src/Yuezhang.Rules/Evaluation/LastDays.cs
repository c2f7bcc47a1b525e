using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Evaluation;

/// <summary>The last days of periods that run from one of several days, nobody says which.</summary>
/// <remarks>
/// A later day's period may run out sooner: counted by the numbers of months, a month from the first of the leap month after month 5 ends on the first of month 6,
/// one from the thirtieth of month 5 on the thirtieth.
/// </remarks>
internal static class LastDays
{
    /// <summary>
    /// No later day's period runs out sooner than that of a day before it by this much: a leap month sets it back by a month at most, the end of a calendar's table,
    /// where months begin to be counted by their mean length, by two.
    /// </summary>
    public const int Most = 64;

    /// <summary>Whether a later day's period never runs out sooner.</summary>
    public static bool GoOn(Period period, CountingConvention counting) => counting.Calendar == CountingCalendar.Gregorian || period.Unit == PeriodUnit.Day;

    /// <summary>The first of the last days.</summary>
    /// <param name="period">The period.</param>
    /// <param name="counting">How it is counted.</param>
    /// <param name="from">The first day from which it may run.</param>
    /// <param name="until">The last; null for all days after the first.</param>
    public static Day First(Period period, CountingConvention counting, Day from, Day? until = null)
    {
        var first = counting.LastDayOf(period, from);
        for (var day = from.Next; !GoOn(period, counting) && day <= from + Most && !(day > until); day = day.Next)
        {
            var last = counting.LastDayOf(period, day);
            first = last < first ? last : first;
        }

        return first;
    }

    /// <summary>The last of the last days.</summary>
    /// <param name="period">The period.</param>
    /// <param name="counting">How it is counted.</param>
    /// <param name="from">The first day from which it may run; null for all days before the last.</param>
    /// <param name="until">The last.</param>
    public static Day Last(Period period, CountingConvention counting, Day? from, Day until)
    {
        var last = counting.LastDayOf(period, until);
        for (var day = until.Previous; !GoOn(period, counting) && day >= until + -Most && !(day < from); day = day.Previous)
        {
            var other = counting.LastDayOf(period, day);
            last = other > last ? other : last;
        }

        return last;
    }
}
