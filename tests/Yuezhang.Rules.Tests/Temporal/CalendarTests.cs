using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Temporal;

/// <summary>A period forwards and backwards: where a moment comes after it, and which moment is looked at from there.</summary>
public class CalendarTests
{
    private static readonly Period[] s_periods = [new(1, PeriodUnit.Day), new(5, PeriodUnit.Day), new(1, PeriodUnit.Month), new(13, PeriodUnit.Month), new(1, PeriodUnit.Year)];

    private static readonly int[] s_minutes = [0, 600, 1439];

    private static readonly long[] s_numbers = [-1441, -1440, -1, 0, 1, 1439, 1440, long.MinValue, long.MaxValue];

    private static readonly CountingConvention[] s_conventions =
    [
        .. from first in new[] { false, true }
           from last in new[] { false, true }
           from end in Enum.GetValues<MonthEnd>()
           from calendar in Enum.GetValues<CountingCalendar>()
           select new CountingConvention(calendar, first, last, end),
    ];

    [Fact]
    public void Of_the_days_that_a_month_brings_to_one_day_the_last_decides_from_its_midnight_on()
    {
        var month = new Period(1, PeriodUnit.Month);
        Assert.Equal(Boundary.StartOf(On("1851-02-28")), LookingBack.After(Boundary.At(On("1851-01-28"), 600), month, Law.WithoutTheDayOfTheEvent));
        Assert.Equal(Boundary.At(On("1851-02-27"), 600), LookingBack.After(Boundary.At(On("1851-01-27"), 600), month, Law.WithoutTheDayOfTheEvent));
        Assert.Equal(Boundary.At(On("1851-01-31"), 1439), LookingBack.Before(Previous(Boundary.StartOf(On("1851-03-01"))), month, Law.WithoutTheDayOfTheEvent));
    }

    [Fact]
    public void A_delay_is_first_as_at_a_moment_where_that_moment_comes_and_not_just_before() => Assert.All(Cases(), c =>
    {
        var comes = LookingBack.After(c.Moment, c.Period, c.Counting);
        Assert.True(LookingBack.Before(comes, c.Period, c.Counting) >= c.Moment, $"{c}");
        Assert.True(LookingBack.Before(Previous(comes), c.Period, c.Counting) < c.Moment, $"{c}");
    });

    [Fact]
    public void A_period_has_nothing_of_what_lies_before_a_moment_where_that_is_past_and_not_just_before() => Assert.All(Cases().Where(c => LookingBack.HasDays(c.Period, c.Counting)), c =>
    {
        var past = LookingBack.Past(c.Moment, c.Period, c.Counting);
        Assert.True(LookingBack.FirstOf(past, c.Period, c.Counting) >= c.Moment, $"{c}");
        Assert.True(LookingBack.FirstOf(Previous(past), c.Period, c.Counting) < c.Moment, $"{c}");
    });

    [Fact]
    public void Minutes_are_numbered_without_a_gap_before_the_first_day_too() => Assert.All(s_numbers, number =>
        Assert.Equal(number, TimeScale.Number(TimeScale.BoundaryOf(number))));

    private static Boundary Previous(Boundary moment) => moment.MinuteOfDay > 0 ? Boundary.At(moment.Day, moment.MinuteOfDay - 1) : Boundary.At(moment.Day.Previous, 1439);

    private static IEnumerable<(Boundary Moment, Period Period, CountingConvention Counting)> Cases() =>
        from period in s_periods
        from counting in s_conventions
        from day in Enumerable.Range(0, 70)
        from minute in s_minutes
        select (Boundary.At(StartOf(counting.Calendar) + day, minute), period, counting);

    /// <summary>Before the end of a February of 29 days, or the leap month: 咸豐元年閏八月, 嘉永五年閏二月.</summary>
    private static Day StartOf(CountingCalendar calendar) => On(calendar switch
    {
        CountingCalendar.Gregorian => "1852-01-20",
        CountingCalendar.ChineseByNumber or CountingCalendar.ChineseByMonth => "1851-09-01",
        _ => "1852-02-25",
    });
}
