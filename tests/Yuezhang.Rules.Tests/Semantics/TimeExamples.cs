using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Semantics;

public class TimeExamples
{
    private static readonly TestTreaty s_truce = Settlement.Treaty.Complete(Settlement.Armistice, "1910-12-31").Complete(Settlement.Lapse, "1910-12-31")
        .Happened(Settlement.Armistice, "1895-03-30");

    private static readonly TestTreaty s_garrisoned = NormLifeTests.Complete(TestTreaty.Exchanged).Happened(Garrison, "1850-03-01").Happened(Evacuation, "1850-04-01");

    [Fact]
    [Example("1.1")]
    public void An_armistice_that_ends_at_noon_holds_until_noon() => s_truce.HappenedAt(Settlement.Lapse, "1895-04-20T12:00").HasTruthsAt(
        Law.Going(Settlement.Armistice), ("1895-04-20T11:59", Truth.True), ("1895-04-20T12:00", Truth.False));

    [Fact]
    [Example("1.2")]
    public void What_ends_at_midnight_is_over_with_the_start_of_the_next_day() => s_truce.HappenedAt(Settlement.Lapse, "1895-05-08T24:00").HasTruthsAt(
        Law.Going(Settlement.Armistice), ("1895-05-08T23:59", Truth.True), ("1895-05-09T00:00", Truth.False));

    [Fact]
    [Example("1.3")]
    public void A_stretch_has_its_first_day_in_it_and_not_the_day_on_which_it_stops()
    {
        var march = s_garrisoned.Model.TruthOf(Law.Going(Garrison)).RunAt(Boundary.StartOf(On("1850-03-15"))).Interval;
        Assert.Equal("[1850-03-01, 1850-04-01)", march.ToString());
        Assert.Equal(On("1850-03-31"), march.LastDay);
    }

    [Fact]
    [Example("1.4")]
    public void A_timeline_has_a_value_at_every_moment()
    {
        var runs = s_garrisoned.Model.TruthOf(Law.Going(Garrison)).Runs();
        Assert.Equal([Truth.False, Truth.True, Truth.False, Truth.Unknown], runs.Select(r => r.Value));
        Assert.Equal(["…", "1850-03-01", "1850-04-01", "1871-01-01"], runs.Select(r => r.Interval.From.ToString()));
        Assert.Equal(runs.Skip(1).Select(r => r.Interval.From).Append(Boundary.End), runs.Select(r => r.Interval.Until));
    }

    [Fact]
    [Example("1.8")]
    public void What_may_have_happened_holds_possibly_and_what_must_have_holds_surely() =>
        NormLifeTests.Complete(TestTreaty.Exchanged).Happened(Arrangement, new DateRange(On("1850-03-10"), On("1850-03-14")))
            .HasTruths(Law.Done(Arrangement), ("1850-03-09", Truth.False), ("1850-03-10", Truth.Unknown), ("1850-03-13", Truth.Unknown), ("1850-03-14", Truth.True));

    [Theory]
    [Example("1.10")]
    [InlineData(false, "1895-11-08")]
    [InlineData(true, "1895-11-07")]
    public void Six_months_end_with_the_day_of_the_same_number_or_the_one_before(bool firstDayCounts, string last) => Assert.Equal(
        On(last), (Law.WithoutTheDayOfTheEvent with { FirstDayCounts = firstDayCounts }).LastDayOf(new Period(6, PeriodUnit.Month), On("1895-05-08")));

    [Theory]
    [Example("1.11")]
    [InlineData("1851-01-28", "1851-02-28")]
    [InlineData("1851-01-29", "1851-02-28")]
    [InlineData("1851-01-30", "1851-02-28")]
    [InlineData("1851-01-31", "1851-02-28")]
    [InlineData("1851-02-01", "1851-03-01")]
    public void A_month_from_a_later_day_ends_no_earlier(string from, string last) =>
        Assert.Equal(On(last), Law.WithoutTheDayOfTheEvent.LastDayOf(new Period(1, PeriodUnit.Month), On(from)));

    [Theory]
    [Example("1.12")]
    [InlineData(CountingCalendar.ChineseByNumber, "1851-09-20", "1851-11-17")]
    [InlineData(CountingCalendar.ChineseByNumber, "1851-10-04", "1851-11-02")]
    [InlineData(CountingCalendar.ChineseByMonth, "1851-09-20", "1851-10-19")]
    [InlineData(CountingCalendar.ChineseByMonth, "1851-10-04", "1851-11-02")]
    public void A_month_by_number_from_a_day_of_the_leap_month_may_end_earlier(CountingCalendar calendar, string from, string last) =>
        Assert.Equal(On(last), (Law.WithoutTheDayOfTheEvent with { Calendar = calendar }).LastDayOf(new Period(1, PeriodUnit.Month), On(from)));

    [Theory]
    [Example("1.13")]
    [InlineData("2101-06-01", Truth.False)]
    [InlineData("2101-06-02", Truth.Unknown)]
    [InlineData("2150-01-01", Truth.Unknown)]
    public void Where_its_calendar_is_not_known_a_duty_may_be_too_late_on_any_day(string day, Truth late)
    {
        var convention = Law.WithoutTheDayOfTheEvent with { Calendar = CountingCalendar.ChineseByMonth };
        var treaty = new TestTreaty { Counting = Law.Counted(convention) }.Happened(Exchange, "2101-06-01").Complete(Evacuation, "2200-01-01")
            .With(Law.Must(Evacuation).Within(Law.Months(1)));
        var life = treaty.Model.LifeOf(treaty.Norms[0]);
        Assert.Equal((null, late), (life.LastDay, life.Late[Boundary.StartOf(On(day))]));
    }
}
