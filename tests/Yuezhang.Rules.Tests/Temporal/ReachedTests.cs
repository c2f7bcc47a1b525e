using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.Semantics;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Temporal;

/// <summary>Days and clock times that the text names: "until noon of 20 April", "from 1 May 1850".</summary>
public class ReachedTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    [Example("3.43")]
    public void A_moment_has_come_from_its_minute_on()
    {
        Settlement.Treaty.HasTruthsAt(Law.Come("1895-04-20T12:00"), ("1895-04-20T11:59", Truth.False), ("1895-04-20T12:00", Truth.True));
        Settlement.Treaty.HasTruthsAt(Law.Come("1895-04-20T24:00"), ("1895-04-20T23:59", Truth.False), ("1895-04-21T00:00", Truth.True));
        Settlement.Treaty.HasTruths(Law.Come("1895-04-20T12:00"), ("1895-04-20", Truth.False), ("1895-04-21", Truth.True));
    }

    [Fact]
    [Example("3.44")]
    public void What_day_it_is_is_known_whatever_else_is_not() =>
        new TestTreaty().KnownOn("1850-03-01").HasTruths(Law.Come("1850-05-01"), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True), ("1900-01-01", Truth.True));

    [Theory]
    [InlineData(-1)]
    [InlineData(1441)]
    public void A_day_has_no_other_minutes(int minute) => Assert.Throws<ArgumentOutOfRangeException>(() => new Reached(On("1850-05-01"), minute, Article(1)));

    [Fact]
    public void A_right_may_run_from_a_day_until_an_hour()
    {
        var treaty = s_treaty.With(Law.May(Trade).Once(Law.Come("1850-03-01")).Until(Law.Come("1850-04-01T18:00")));
        treaty.HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes), ("1850-04-01", Verdict.Yes), ("1850-04-02", Verdict.Ended));
        var later = Assert.Single(treaty.Ask(Modality.May, Trade, "1850-04-01").Later);
        Assert.Equal((ClockTimes.Moment("1850-04-01T18:00"), Verdict.Ended), (later.From, later.Answer.Verdict));
    }

    [Fact]
    public void Since_when_it_has_come_is_the_day_itself() =>
        Assert.Equal(new DayValue(On("1850-05-01")), s_treaty.Ask(new SinceWhen(Law.Come("1850-05-01")), "1850-02-01").Value);

    [Fact]
    public void It_joins_other_conditions_and_is_looked_back_at()
    {
        var treaty = s_treaty.Happened(Garrison, "1850-03-01");
        treaty.HasTruths(Law.All(Law.Going(Garrison), Law.Not(Law.Come("1850-04-01"))), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-03-31", Truth.True), ("1850-04-01", Truth.False));
        treaty.HasTruths(Law.Since(Law.Going(Garrison), Law.Come("1850-04-01")), ("1850-03-31", Truth.False), ("1850-04-01", Truth.True));
        treaty.HasTruths(Law.Ago(10, Time.Periods.PeriodUnit.Day, Law.Come("1850-04-01")), ("1850-04-10", Truth.False), ("1850-04-11", Truth.True));
    }

    [Fact]
    public void A_rule_may_name_a_day() => s_treaty.With(Law.Rule(Law.Holds(IsOpen, AnyPlace), Law.All(Law.Holds(Protects, Aurelia, AnyPlace), Law.Come("1850-03-01"))))
        .Stated(Law.Holds(Protects, Aurelia, Karst)).HasTruths(Law.Holds(IsOpen, Karst), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True));

    [Theory]
    [InlineData("1850-05-01", "1850-05-01 has come", "1850-05-01 has not come")]
    [InlineData("1850-05-01T12:00", "12:00 on 1850-05-01 has come", "12:00 on 1850-05-01 has not come")]
    [InlineData("1850-05-01T24:00", "24:00 on 1850-05-01 has come", "24:00 on 1850-05-01 has not come")]
    public void It_is_said_with_its_clock_time(string moment, string affirmed, string denied) =>
        Assert.Equal([affirmed, denied], new[] { Truth.True, Truth.False }.Select(t => English.Condition(Law.Come(moment), t)));

    [Fact]
    public void Nothing_that_might_have_happened_would_make_it_come() => Assert.Empty(s_treaty.Ask(Law.Come("1850-05-01"), "1850-03-01").Flips);

    [Fact]
    public void Every_question_about_it_is_answered() =>
        AllQuestions.AreAnswered(s_treaty.With(Law.May(Trade).Once(Law.Come("1850-03-01T12:00")).Until(Law.Come("1850-04-01"))).Happened(Trade, "1850-03-10"));
}
