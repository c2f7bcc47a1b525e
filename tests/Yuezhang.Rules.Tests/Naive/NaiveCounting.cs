using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>The last day of a period, counted with the calendar of the platform and not with ours.</summary>
/// <param name="convention">How the instrument counts.</param>
internal sealed class NaiveCounting(CountingConvention convention)
{
    // of the first of January of the year 1
    private static readonly int s_epoch = 1_721_426;

    public Day LastDayOf(Period period, Day anchor, int times = 1)
    {
        var from = DateOnly.FromDayNumber(anchor.Number - s_epoch);
        var to = period.Unit switch
        {
            PeriodUnit.Day => from.AddDays(period.Count * times),
            PeriodUnit.Month => from.AddMonths(period.Count * times),
            _ => from.AddYears(period.Count * times),
        };
        if (period.Unit != PeriodUnit.Day && to.Day < from.Day)
        {
            // the month lacks the day: it ends with its last, or with the day after that
            to = convention.MonthEnd == MonthEnd.LastDay ? to : to.AddDays(convention.FirstDayCounts ? 0 : 1);
        }
        else if (convention.FirstDayCounts)
        {
            to = to.AddDays(-1);
        }

        return new Day(to.DayNumber + s_epoch + (convention.LastDayCounts ? 0 : -1));
    }
}
