using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.ProofChecking;
using Yuezhang.Rules.Tests.Semantics;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Semantics.ClockTimes;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>Questions about a moment within a day.</summary>
public class ClockTests
{
    private static readonly TestTreaty s_truce = Settlement.Treaty.Complete(Settlement.Armistice, "1910-12-31").Complete(Settlement.Lapse, "1910-12-31")
        .Happened(Settlement.Armistice, "1895-03-30").HappenedAt(Settlement.Lapse, "1895-04-20T12:00");

    private static readonly Question s_truceHolds = new WhetherHolds(Law.Going(Settlement.Armistice));

    /// <summary>Borea may trade until the pledge is arranged, at noon of 1 March.</summary>
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.May(Trade).Until(Law.Done(Arrangement))).HappenedAt(Arrangement, "1850-03-01T12:00");

    private static readonly Question s_trade = new WhetherBound(Modality.May, Trade);

    [Theory]
    [Example("14.15")]
    [InlineData("1895-04-20T00:00", Verdict.Yes)]
    [InlineData("1895-04-20T11:59", Verdict.Yes)]
    [InlineData("1895-04-20T12:00", Verdict.No)]
    public void A_question_of_a_moment_is_answered_as_of_that_moment(string moment, Verdict verdict)
    {
        var answer = s_truce.Inquiry.Ask(s_truceHolds, Moment(moment));
        Assert.Equal((verdict, Moment(moment), On("1895-04-20")), (answer.Verdict, answer.Moment, answer.On));
        Assert.True(answer.Holds!.Value.Contains(answer.Moment));
        Assert.Empty(ProofChecker.Of(s_truce.Situation, answer).Faults);
    }

    [Theory]
    [Example("14.16")]
    [InlineData("1895-04-20T00:00", true)]
    [InlineData("1895-04-20T11:59", true)]
    [InlineData("1895-04-20T12:00", false)]
    [InlineData("1895-04-20T18:00", false)]
    public void Later_is_only_what_is_later_that_day(string moment, bool changes)
    {
        var later = s_truce.Inquiry.Ask(s_truceHolds, Moment(moment)).Later;
        Assert.Equal(changes ? [(Moment("1895-04-20T12:00"), Verdict.No)] : [], later.Select(p => (p.From, p.Answer.Verdict)));
    }

    [Fact]
    public void A_day_is_asked_of_as_it_begins()
    {
        var (day, moment) = (s_treaty.Inquiry.Ask(s_trade, On("1850-03-01")), s_treaty.Inquiry.Ask(s_trade, Boundary.StartOf(On("1850-03-01"))));
        Assert.True(day.SaysTheSameAs(moment));
        Assert.Equal((day.Moment, day.Holds, day.Later.Length), (moment.Moment, moment.Holds, moment.Later.Length));
    }

    [Fact]
    public void Norms_are_asked_of_by_the_clock_too()
    {
        Assert.Equal(Verdict.Yes, s_treaty.Inquiry.Ask(s_trade, Moment("1850-03-01T11:59")).Verdict);
        var ended = s_treaty.Inquiry.Ask(s_trade, Moment("1850-03-01T12:00"));
        Assert.Equal((Verdict.Ended, new Interval(Moment("1850-03-01T12:00"), Boundary.End)), (ended.Verdict, ended.Holds));
    }

    [Fact]
    public void Flips_are_tried_at_the_moment_that_was_asked_of()
    {
        var flips = s_treaty.Inquiry.Ask(s_trade, Moment("1850-03-01T12:00")).Flips;
        Assert.Contains(flips, f => f is { Verdict: Verdict.Yes, Scenario.Changes: [RemoveEvent] });
        Assert.Contains(s_treaty.Inquiry.Ask(s_trade, Moment("1850-03-01T11:59")).Flips, f => f is { Verdict: Verdict.Ended, Scenario.Changes: [MoveEvent or AddEvent] });
    }

    [Fact]
    public void Readings_are_varied_at_the_moment_that_was_asked_of()
    {
        var treaty = s_treaty.With(Law.Reading("hour", true, "noon", "evening")) with
        {
            Norms = [Law.May(Trade) with { Until = Law.Read("hour", ("noon", Law.Come("1850-04-01T12:00")), ("evening", Law.Come("1850-04-01T18:00"))) }],
        };
        var inquiry = treaty.Inquiry;
        Assert.Empty(inquiry.VaryReadings(s_trade, inquiry.Ask(s_trade, Moment("1850-04-01T11:59"))));
        Assert.Equal(Verdict.Yes, Assert.Single(inquiry.VaryReadings(s_trade, inquiry.Ask(s_trade, Moment("1850-04-01T12:00")))).Verdict);
    }

    [Fact]
    public void As_known_then_it_is_asked_of_the_same_moment()
    {
        var waived = s_treaty.With(Law.Must(Fortification).Within(Law.Days(20)).VoidIf(Law.Done(Arrangement), Law.Days(40)));
        var answer = waived.Inquiry.Ask(new WhetherBound(Modality.Must, Fortification), Moment("1850-02-10T12:00"));
        Assert.Equal((Verdict.No, Verdict.Yes, answer.Moment), (answer.Verdict, answer.AsKnownThen!.Verdict, answer.AsKnownThen.Moment));
    }

    [Fact]
    public void The_last_minute_of_the_horizon_is_answered_and_the_next_is_not()
    {
        Assert.Equal(Verdict.Ended, s_treaty.Inquiry.Ask(s_trade, Moment("1870-12-31T23:59")).Verdict);
        Assert.Equal(Verdict.Undetermined, s_treaty.Inquiry.Ask(s_trade, Moment("1871-01-01T00:00")).Verdict);
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty.HappenedAt(Trade, "1850-02-10T09:30"));
}
