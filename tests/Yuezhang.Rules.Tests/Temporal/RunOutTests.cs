using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Temporal;

/// <summary>Terms that run out: "after ten days from the exchange", which is on 31 January 1850.</summary>
public class RunOutTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Condition s_tenDays = Law.Over(Law.Days(10));

    private static readonly Condition s_tenDaysFromThePledge = Law.Over(Law.Days(10, Arrangement));

    [Fact]
    [Example("3.45")]
    public void A_term_is_over_from_the_day_after_its_last()
    {
        s_treaty.HasTruths(s_tenDays, ("1850-01-30", Truth.False), ("1850-02-10", Truth.False), ("1850-02-11", Truth.True), ("1860-01-01", Truth.True));
        (s_treaty with { Counting = Law.Counted(Law.WithTheDayOfTheEvent) }).HasTruths(s_tenDays, ("1850-02-09", Truth.False), ("1850-02-10", Truth.True));
    }

    [Fact]
    [Example("3.46")]
    public void As_far_as_its_first_day_is_open_so_is_whether_it_is_over()
    {
        s_treaty.Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04"))).HasTruths(
            s_tenDaysFromThePledge, ("1850-03-11", Truth.False), ("1850-03-12", Truth.Unknown), ("1850-03-14", Truth.Unknown), ("1850-03-15", Truth.True));
        s_treaty.HasTruths(s_tenDaysFromThePledge, ("1850-06-01", Truth.False));
    }

    [Fact]
    [Example("3.47")]
    public void What_has_always_been_begins_no_term() =>
        s_treaty.HasTruths(Law.Over(new Term(new Period(5, PeriodUnit.Day), Law.Not(Law.Done(Arrangement)), Article(1))), ("1850-01-30", Truth.False), ("1869-01-01", Truth.False));

    [Fact]
    [Example("3.48")]
    public void A_term_whose_last_day_is_named_is_over_after_it() => (s_treaty with { Counting = Counting.None })
        .HasTruths(Law.Over(Law.By("1850-03-31")), ("1850-03-31", Truth.False), ("1850-04-01", Truth.True));

    [Fact]
    public void It_is_what_makes_a_duty_with_that_term_late()
    {
        foreach (var start in new[] { Law.Done(Arrangement), Law.Times(2, Delivery), Law.Not(Law.Going(Garrison)), Law.Going(Garrison) })
        {
            var term = new Term(new Period(10, PeriodUnit.Day), start, Article(1));
            var treaty = s_treaty.With(Law.Must(Fortification).Within(term)).Happened(Garrison, "1850-02-10").Happened(Evacuation, "1850-03-10")
                .Happened(Delivery, "1850-02-01").Happened(Delivery, new DateRange(On("1850-03-01"), On("1850-03-05")));
            Assert.Equal(treaty.Model.LifeOf(treaty.Norms[0]).Late.Runs().Select(r => (r.Interval, r.Value)), treaty.Model.TruthOf(Law.Over(term)).Runs().Select(r => (r.Interval, r.Value)));
        }
    }

    [Fact]
    public void A_power_may_begin_when_a_term_is_over()
    {
        var treaty = s_treaty.With(Law.Can(Denunciation).Once(Law.Over(new Term(new Period(10, PeriodUnit.Year), Exchange, Article(1)))));
        treaty.HasVerdicts(Modality.Can, Denunciation, ("1860-01-31", Verdict.NotYet), ("1860-02-01", Verdict.Yes));
    }

    [Fact]
    public void A_rule_may_look_at_a_term_of_each_thing() => s_treaty
        .With(Law.Rule(Law.Holds(IsReached, AnyPlace), Law.Over(new Term(new Period(10, PeriodUnit.Day), Law.Holds(IsOpen, AnyPlace), Article(1)))))
        .Stated(Law.Holds(IsOpen, Karst), "1850-03-01").Stated(Law.Holds(IsOpen, Moor), "1850-03-01", "1850-03-05")
        .HasTruths(Law.Holds(IsReached, Moor), ("1850-03-11", Truth.False), ("1850-03-12", Truth.True));

    [Fact]
    public void Of_what_it_waits_for_it_waits_with_all_it_may_take_away()
    {
        var renewed = Law.Must(Fortification).While(Law.Over(new Term(new Period(10, PeriodUnit.Day), Law.Bound(Modality.Must, Fortification), Article(3))));
        Faults.The(LawProblemKind.Circle, renewed);
        var reached = Law.Rule(Law.Holds(IsReached, AnyPlace), Law.Over(new Term(new Period(10, PeriodUnit.Day), Law.Holds(IsReached, AnyPlace), Article(3))));
        Faults.The(LawProblemKind.Circle, TestTreaty.Exchanged.With(reached).Library);
    }

    [Fact]
    public void Its_instrument_says_how_it_is_counted()
    {
        var law = Law.May(Trade).Once(s_tenDays);
        Faults.The(LawProblemKind.UnstatedCounting, (s_treaty with { Counting = Counting.None }).With(law).Library);
        Assert.Empty(Faults.Of((s_treaty with { Counting = Counting.None }).With(Law.May(Trade).Once(Law.Over(Law.By("1850-03-31")))).Library));
    }

    [Fact]
    public void The_proof_tells_its_last_day_and_what_began_it()
    {
        Assert.Equal(
            ["10 days have passed since the exchange of the peace", "within 10 days of the exchange of the peace: the last day is 1850-02-10", "the peace is exchanged", "1850-01-31: the peace is exchanged (the gazette)"],
            s_treaty.Why(s_tenDays, "1850-02-11"));
        Assert.Equal(
            [
                "10 days have not passed since the day when the pledge is arranged",
                "the pledge is not arranged",
                "the record is complete for 'the pledge is arranged' through 1870-12-31 and has none by the day asked about",
            ],
            s_treaty.Why(s_tenDaysFromThePledge, "1850-03-01"));
    }

    [Fact]
    public void One_has_passed_where_several_have()
    {
        Assert.Equal("1 year has passed since the exchange of the peace", English.Condition(Law.Over(new Term(new Period(1, PeriodUnit.Year), Exchange, Article(1)))));
        Assert.Equal("1 day has not passed since the exchange of the peace", English.Condition(Law.Over(Law.Days(1)), Truth.False));
        Assert.Equal(["1850-03-31 is over", "1850-03-31 is not over"], new[] { Truth.True, Truth.False }.Select(t => English.Condition(Law.Over(Law.By("1850-03-31")), t)));
    }

    [Fact]
    public void It_would_be_over_had_it_begun_early_enough_and_not_had_it_never_begun()
    {
        var treaty = s_treaty.Happened(Arrangement, "1850-03-01", "arranging");
        var early = Assert.Single(treaty.Ask(s_tenDaysFromThePledge, "1850-03-11").Flips);
        Assert.True(early is { Verdict: Verdict.Yes, Scenario.Changes: [MoveEvent { Id: "arranging" } moved] } && moved.To == On("1850-02-28"));
        Assert.Contains(treaty.Ask(s_tenDaysFromThePledge, "1850-03-12").Flips, f => f is { Verdict: Verdict.No, Scenario.Changes: [RemoveEvent { Id: "arranging" }] });
        Assert.Empty(treaty.Ask(Law.Over(Law.By("1850-03-31")), "1850-03-11").Flips);
    }

    [Fact]
    public void What_begins_it_otherwise_is_the_first_cause_of_what_it_ends()
    {
        var treaty = s_treaty.With(Law.May(Trade).Until(s_tenDaysFromThePledge)).Happened(Arrangement, "1850-03-01", "arranging");
        var later = new MoveEvent("arranging", On("1850-03-20"));
        var difference = Assert.Single(Comparison.Of(treaty.Inquiry, treaty.After(later), TestTreaty.Of(later)));
        Assert.Equal(["10 days have not passed since the day when the pledge is arranged", "the pledge is not arranged", "arranging is moved from 1850-03-01 to 1850-03-20"], difference.Causes);
    }

    [Fact]
    public void What_is_not_known_of_its_start_is_missing() => Assert.Equal(
        ["the record is not declared complete for 'the pledge is arranged'"], TestTreaty.Exchanged.Ask(s_tenDaysFromThePledge, "1850-03-20").Missing);

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(
        s_treaty.With(Law.May(Trade).Once(s_tenDays).Until(s_tenDaysFromThePledge), Law.Must(Fortification, 2).While(Law.Not(Law.Over(Law.By("1850-03-31")))))
            .Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04"))));
}
