using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.ProofChecking;
using Yuezhang.Rules.Tests.Semantics;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>By when must Aurelia fortify the Moor?</summary>
public class ByWhenTests
{
    private static readonly Question s_question = new ByWhen(Fortification);

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Norm s_byMarch = Law.Must(Fortification).Within(Law.By("1850-03-31"));

    private static readonly Norm s_sooner = Law.Must(Fortification, 2).Once(Law.Done(Arrangement)).Within(Law.By("1850-03-10"));

    private static readonly TestTreaty s_blockaded = s_treaty.Happened(Blockade, "1850-03-01").Happened(Unblocking, "1850-04-01");

    private static readonly Condition s_blockade = Law.Going(Blockade);

    [Theory]
    [Example("14.22")]
    [InlineData("1850-01-30", NormState.Dormant)]
    [InlineData("1850-02-10", NormState.InForce)]
    [InlineData("1850-02-11", NormState.Breached)]
    [InlineData("1850-03-01", NormState.Cured)]
    public void Whatever_has_become_of_the_duty_its_last_day_is_told_with_what_began_its_term(string day, NormState state)
    {
        var answer = Says(s_treaty.With(Law.Must(Fortification).Within(Law.Days(10))).Happened(Fortification, "1850-03-01"), day, Verdict.Yes, "1850-02-10");
        var duty = Assert.Single(answer.Because);
        Assert.Equal(state, ((NormFinding)duty.Finding).State);
        var term = Assert.Single(duty.Because, p => p.Finding is TermFinding);
        Assert.Equal("within 10 days of the exchange of the peace: the last day is 1850-02-10", English.Say(term.Finding));
        Assert.Contains(term.Steps(), p => p.Finding is EventFinding { Occurrence.Act: var act } && act == Exchange);
    }

    [Fact]
    [Example("14.23")]
    public void What_is_to_be_maintained_is_not_done_by_a_day() =>
        Says(s_treaty.With(Law.Must(Fortification).Keeping(Law.Done(Fortification)).Within(Law.Days(10))), "1850-02-05", Verdict.Silent);

    [Fact]
    [Example("14.24")]
    public void Of_duties_that_bind_the_first_day_counts_and_of_others_all_must_agree()
    {
        var treaty = s_treaty.With(s_byMarch, s_sooner).Happened(Arrangement, "1850-03-01").Happened(Fortification, "1850-03-05");
        Says(treaty, "1850-02-28", Verdict.Yes, "1850-03-31");
        Says(treaty, "1850-03-01", Verdict.Yes, "1850-03-10");
        Assert.Equal(["it may be 1850-03-10 or 1850-03-31"], Says(treaty, "1850-03-05", Verdict.Undetermined).Missing);
    }

    [Fact]
    [Example("14.25")]
    public void A_duty_that_may_bind_may_set_a_sooner_day()
    {
        var treaty = s_treaty.With(s_byMarch, s_sooner).Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04")));
        Says(treaty, "1850-02-28", Verdict.Yes, "1850-03-31");
        Says(treaty, "1850-03-01", Verdict.Undetermined);
        Assert.Equal("it may be 1850-03-10 or 1850-03-31", Says(treaty, "1850-03-03", Verdict.Undetermined).Missing[0]);
        Says(treaty, "1850-03-04", Verdict.Yes, "1850-03-10");
    }

    [Fact]
    [Example("14.26")]
    public void Whether_it_is_done_already_need_not_be_known() =>
        Says(TestTreaty.Exchanged.With(s_byMarch), "1850-03-01", Verdict.Yes, "1850-03-31");

    [Fact]
    [Example("14.27")]
    public void A_duty_that_never_was_sets_no_day()
    {
        var treaty = s_treaty.With(Law.Must(Fortification).Within(Law.Days(20)).VoidIf(Law.Done(Arrangement), Law.Days(40))).Happened(Arrangement, "1850-03-12");
        Says(treaty, "1850-02-10", Verdict.No);
        Says(treaty, "1850-04-01", Verdict.No);
        Assert.True(Says(treaty.KnownOn("1850-02-10"), "1850-02-10", Verdict.Yes, "1850-02-20").IsProvisional);
    }

    [Fact]
    [Example("14.28")]
    public void A_duty_that_yields_sets_no_day_while_it_does()
    {
        var treaty = s_blockaded.With(s_byMarch, Law.NeedNot(Fortification, 3).While(s_blockade) with { Notwithstanding = ["1"] });
        Says(treaty, "1850-02-28", Verdict.Yes, "1850-03-31");
        var no = Says(treaty, "1850-03-01", Verdict.No);
        Assert.Contains(no.Because, p => p.Finding is DefeatFinding);
        Assert.Equal(new Interval(Boundary.StartOf(On("1850-03-01")), Boundary.StartOf(On("1850-04-01"))), no.Holds);
        Says(treaty, "1850-03-31", Verdict.No);
        Says(treaty, "1850-04-01", Verdict.Yes, "1850-03-31");
        Says(treaty.With(Law.Must(Fortification, 4).Within(Law.By("1850-04-30")) with { Notwithstanding = ["3"] }), "1850-03-01", Verdict.Yes, "1850-04-30");
    }

    [Fact]
    [Example("14.29")]
    public void Duties_in_conflict_set_no_day()
    {
        var treaty = s_blockaded.With(s_byMarch, Law.MustNot(Fortification, 2).While(s_blockade));
        Says(treaty, "1850-02-28", Verdict.Yes, "1850-03-31");
        Assert.Equal([Article(1), Article(2)], Says(treaty, "1850-03-01", Verdict.Conflict).Because.Select(p => p.At));
        Says(treaty, "1850-04-01", Verdict.Yes, "1850-03-31");
    }

    [Fact]
    [Example("14.30")]
    public void A_day_that_is_not_known_leaves_it_open_unless_another_is_surely_sooner()
    {
        var treaty = s_treaty.With(Law.Must(Fortification).Within(Law.Days(10, Arrangement))).Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04")), "pledging");
        foreach (var day in new[] { "1850-03-02", "1850-03-20" })
        {
            var missing = Says(treaty, day, Verdict.Undetermined).Missing;
            Assert.Equal(["the last day by peace, article 1 is not known", "between 1850-03-01 and 1850-03-04: the pledge is arranged (the gazette)"], missing);
        }

        Says(treaty.With(Law.Must(Fortification, 2).Within(Law.By("1850-03-11"))), "1850-03-02", Verdict.Yes, "1850-03-11");
        Says(treaty.With(Law.Must(Fortification, 2).Within(Law.By("1850-03-12"))), "1850-03-02", Verdict.Undetermined);
    }

    [Fact]
    [Example("14.31")]
    public void Where_the_table_of_a_calendar_ends_the_day_is_not_known()
    {
        var convention = Law.WithoutTheDayOfTheEvent with { Calendar = CountingCalendar.ChineseByMonth };
        var treaty = new TestTreaty { Counting = Law.Counted(convention), Horizon = On("2150-12-31") }.Happened(Exchange, "2101-06-01").Complete(Fortification, "2150-01-01")
            .With(Law.Must(Fortification).Within(Law.Months(1)));
        Assert.Equal("the last day by peace, article 1 is not known", Says(treaty, "2101-06-10", Verdict.Undetermined).Missing[0]);
    }

    [Fact]
    [Example("14.32")]
    public void Where_there_is_no_last_day_the_answer_is_silent_and_tells_the_duty()
    {
        foreach (var duty in new[] { Law.Must(Fortification), Law.Must(Fortification).Within(new Term(new Period(5, PeriodUnit.Day), Law.Not(Law.Done(Arrangement)), Article(1))) })
        {
            Assert.Equal("Aurelia must fortify the Moor: in force", English.Say(Says(s_treaty.With(duty), "1850-02-05", Verdict.Silent).Because[0].Finding));
        }

        Assert.IsType<SilenceFinding>(Assert.Single(Says(s_treaty.With(s_byMarch.Of(Borea)), "1850-02-05", Verdict.Silent).Because).Finding);
    }

    [Fact]
    public void Once_the_record_tells_what_begins_the_term_it_is_known_before_that_too()
    {
        var treaty = s_treaty.With(Law.Must(Fortification).Within(Law.Days(10, Arrangement))).Happened(Arrangement, "1850-03-01");
        var answer = treaty.Ask(s_question, "1850-02-15");
        Assert.Equal((Verdict.Yes, (AnswerValue?)new DayValue(On("1850-03-11")), Verdict.Undetermined), (answer.Verdict, answer.Value, answer.AsKnownThen!.Verdict));
        var waiting = s_treaty.With(Law.Must(Fortification).Within(Law.Days(10, Arrangement))).Ask(s_question, "1850-02-15");
        Assert.Equal(["the last day by peace, article 1 is not known"], waiting.Missing);
        Assert.Contains(waiting.Because.SelectMany(p => p.Steps()), p => p.Finding is ConditionFinding { Truth: Truth.False, Condition: Happened { Act: var act } } && act == Arrangement);
    }

    [Fact]
    public void A_possible_duty_with_a_day_beside_one_without_leaves_it_open_whether_there_is_one()
    {
        var treaty = s_treaty.With(Law.Must(Fortification), s_sooner).Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04")));
        Assert.Equal("it may be 1850-03-10, or there may be none", Says(treaty, "1850-03-02", Verdict.Undetermined).Missing[0]);
        Says(treaty, "1850-02-28", Verdict.Silent);
    }

    [Fact]
    public void How_days_are_counted_is_told_and_where_readings_differ_it_is_open()
    {
        var counting = Law.Counted("first-day", ("apart", Law.WithoutTheDayOfTheEvent), ("included", Law.WithTheDayOfTheEvent));
        var duty = Law.Must(Fortification).Within(Law.Days(10)).WaivedOnce(Law.Done(Arrangement));
        var treaty = (s_treaty with { Counting = counting }).With(duty).Happened(Arrangement, "1850-02-03");
        Says(treaty.With(Law.Reading("first-day", false, "apart", "included")), "1850-02-05", Verdict.Undetermined);
        var answer = Says(treaty.With(Law.Reading("first-day", true, "apart", "included")), "1850-02-05", Verdict.Yes, "1850-02-10");
        Assert.Contains("first-day is read apart, which governs", answer.Assumptions);
        var effect = Assert.Single(treaty.With(Law.Reading("first-day", true, "apart", "included")).Inquiry.VaryReadings(s_question, answer));
        Assert.Equal(new DayValue(On("1850-02-09")), effect.Value);
    }

    [Fact]
    public void A_duty_that_is_law_on_one_reading_sets_a_day_on_that_reading()
    {
        var treaty = s_treaty.With(s_byMarch with { Guard = new Guard("point", "strict") });
        Says(treaty.With(Law.Reading("point", true, "strict", "loose")), "1850-03-01", Verdict.Yes, "1850-03-31");
        Says(treaty.With(Law.Reading("point", true, "loose", "strict")), "1850-03-01", Verdict.Silent);
        Says(treaty.With(Law.Reading("point", false, "strict", "loose")), "1850-03-01", Verdict.Undetermined);
    }

    [Theory]
    [InlineData("1850-03-01T11:59", "1850-03-31")]
    [InlineData("1850-03-01T12:00", "1850-03-10")]
    public void It_is_asked_of_a_moment_too_and_what_it_becomes_that_day_is_told(string moment, string day)
    {
        var treaty = s_treaty.With(s_byMarch, s_sooner).HappenedAt(Arrangement, "1850-03-01T12:00");
        var answer = treaty.Inquiry.Ask(s_question, ClockTimes.Moment(moment));
        Assert.Equal(new DayValue(On(day)), answer.Value);
        Assert.Equal(day == "1850-03-31" ? 1 : 0, answer.Later.Length);
        Assert.Empty(ProofChecker.Of(treaty.Situation, answer).Faults);
    }

    [Fact]
    public void Beyond_the_horizon_nothing_is_said() => Assert.Equal(Verdict.Undetermined, s_treaty.With(s_byMarch).Inquiry.Ask(s_question, On("1871-01-01")).Verdict);

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(
        s_blockaded.With(s_byMarch, s_sooner, Law.NeedNot(Fortification, 3).While(s_blockade) with { Notwithstanding = ["1"] })
            .Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04"))).Happened(Fortification, "1850-05-01"));

    private static Answer Says(TestTreaty treaty, string day, Verdict verdict, string? last = null)
    {
        var answer = treaty.Ask(s_question, day);
        Assert.Equal((verdict, last is null ? null : new DayValue(On(last))), (answer.Verdict, answer.Value as DayValue));
        return answer;
    }
}
