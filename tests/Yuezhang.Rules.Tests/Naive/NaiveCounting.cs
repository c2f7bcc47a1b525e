using System.Collections.Concurrent;
using Yuezhang.Time;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// The last day of a period, counted with the calendar of the platform and not with ours; lunar months by walking from one to the next.
/// </summary>
/// <param name="convention">How the instrument counts.</param>
internal sealed class NaiveCounting(CountingConvention convention)
{
    // of the first of January of the year 1
    private static readonly int s_epoch = 1_721_426;

    // the same few days are asked for again and again
    private static readonly ConcurrentDictionary<(CountingConvention, Period, Day, int), Day> s_known = [];

    public Day LastDayOf(Period period, Day anchor, int times = 1) => s_known.GetOrAdd((convention, period, anchor, times), _ => Count(period, anchor, times));

    private Day Count(Period period, Day anchor, int times)
    {
        var count = period.Count * times;
        var (to, lacks) = period.Unit == PeriodUnit.Day ? (anchor + count, false)
            : convention.Calendar == CountingCalendar.Gregorian ? InGregorian(period.Unit, anchor, count)
            : Walk(period.Unit, anchor, count);
        if (lacks)
        {
            // the month lacks the day: it ends with its last, or with the day after that
            to = convention.MonthEnd == MonthEnd.LastDay || convention.FirstDayCounts ? to : to.Next;
        }
        else if (convention.FirstDayCounts)
        {
            to = to.Previous;
        }

        return convention.LastDayCounts ? to : to.Previous;
    }

    private static (Day To, bool Lacks) InGregorian(PeriodUnit unit, Day anchor, int count)
    {
        var from = DateOnly.FromDayNumber(anchor.Number - s_epoch);
        var to = unit == PeriodUnit.Month ? from.AddMonths(count) : from.AddYears(count);
        return (new Day(to.DayNumber + s_epoch), to.Day < from.Day);
    }

    private (Day To, bool Lacks) Walk(PeriodUnit unit, Day anchor, int count)
    {
        var (steps, from) = (unit == PeriodUnit.Month ? count : 12 * count, DateOf(anchor));
        var leapMonthsCount = unit == PeriodUnit.Month && convention.Calendar is CountingCalendar.ChineseByMonth or CountingCalendar.JapaneseByMonth;
        var first = anchor;
        for (; DateOf(first).Day > 1; first = first.Previous)
        {
        }

        // no months from a day of a leap month, by number, are the month that it repeats
        for (; steps == 0 && !leapMonthsCount && DateOf(first).IsLeap; first = Before(first))
        {
        }

        for (var left = steps; left > 0;)
        {
            first = After(first);
            left -= leapMonthsCount || !DateOf(first).IsLeap ? 1 : 0;
        }

        var last = After(first).Previous;
        var corresponding = first + (from.Day - 1);
        return corresponding <= last ? (corresponding, false) : (last, true);
    }

    private Day After(Day first)
    {
        for (first = first.Next; DateOf(first).Day > 1; first = first.Next)
        {
        }

        return first;
    }

    private Day Before(Day first)
    {
        for (first = first.Previous; DateOf(first).Day > 1; first = first.Previous)
        {
        }

        return first;
    }

    private LunisolarDate DateOf(Day day) =>
        (convention.Calendar is CountingCalendar.ChineseByNumber or CountingCalendar.ChineseByMonth
            ? LunisolarCalendar.Chinese.TryFromDay(day, out var date)
            : JapaneseCalendar.TryFromDay(day, out date)) ? date : throw new InvalidOperationException($"{day} is in no table.");
}
