using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>Late performance, duties without a term, terms that run from something other than an act.</summary>
public class TermTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Condition s_breach = Law.Breached(Modality.Must, Fortification);

    [Fact]
    [Example("3.19")]
    public void A_breach_ends_with_its_cure() =>
        s_treaty.With(Law.Must(Fortification).Within(Law.Days(10))).Happened(Fortification, "1850-03-01").HasTruths(
            s_breach, ("1850-02-10", Truth.False), ("1850-02-11", Truth.True), ("1850-02-28", Truth.True), ("1850-03-01", Truth.False));

    [Fact]
    [Example("3.20")]
    public void Of_a_duty_without_a_term_no_day_says_when_it_is_breached() => s_treaty.With(Law.Must(Fortification)).Happened(Fortification, "1850-03-01").HasTruths(
        s_breach, ("1850-01-30", Truth.False), ("1850-01-31", Truth.Unknown), ("1850-02-28", Truth.Unknown), ("1850-03-01", Truth.False));

    [Fact]
    public void A_duty_whose_term_has_not_begun_is_not_breached() =>
        s_treaty.With(Law.Must(Fortification).Within(Law.Days(10, Arrangement))).Happened(Arrangement, "1850-03-01").HasTruths(
            s_breach, ("1850-02-28", Truth.False), ("1850-03-01", Truth.False), ("1850-03-11", Truth.False), ("1850-03-12", Truth.True));

    [Fact]
    [Example("6.11")]
    public void A_term_runs_from_the_first_day_on_which_its_start_holds()
    {
        var treaty = Delivered(Law.Times(2, Delivery)).Happened(Delivery, "1850-03-01").Happened(Delivery, "1850-03-20").Happened(Delivery, "1850-03-25");
        treaty.HasStates(("1850-03-19", NormState.InForce), ("1850-03-30", NormState.InForce), ("1850-03-31", NormState.Breached));
        Assert.Equal(On("1850-03-30"), treaty.Model.LifeOf(treaty.Norms[0]).LastDay);
    }

    [Fact]
    public void A_term_may_run_from_what_a_relation_or_another_duty_makes_so()
    {
        Delivered(Law.Holds(IsOpen, Karst)).Stated(Law.Holds(IsOpen, Karst), "1850-03-01", "1850-03-05").HasStates(("1850-03-11", NormState.InForce), ("1850-03-12", NormState.Breached));
        Delivered(Law.Breached(Modality.MustNot, Garrison)).With(Law.MustNot(Garrison)).Happened(Garrison, "1850-03-01")
            .HasStates(("1850-03-11", NormState.InForce), ("1850-03-12", NormState.Breached));
    }

    [Fact]
    public void A_term_whose_start_has_a_range_of_days_ends_in_a_range_of_days()
    {
        var treaty = Delivered(Law.Times(1, Delivery)).Happened(Delivery, new DateRange(On("1850-03-01"), On("1850-03-03")));
        Assert.Null(treaty.Model.LifeOf(treaty.Norms[0]).LastDay);
        treaty.HasTruths(s_breach, ("1850-03-11", Truth.False), ("1850-03-12", Truth.Unknown), ("1850-03-13", Truth.Unknown), ("1850-03-14", Truth.True));
        treaty.HasStates(("1850-03-12", NormState.InForce), ("1850-03-14", NormState.Breached));
    }

    [Fact]
    [Example("3.21")]
    public void A_term_whose_start_is_after_the_known_day_has_no_last_day()
    {
        var treaty = Delivered(Law.Times(1, Delivery)).Happened(Delivery, "1850-03-01");
        Assert.Equal(On("1850-03-11"), treaty.Model.LifeOf(treaty.Norms[0]).LastDay);
        Assert.Null(treaty.KnownOn("1850-02-20").Model.LifeOf(treaty.Norms[0]).LastDay);
        treaty.KnownOn("1850-02-20").HasTruths(s_breach, ("1850-02-20", Truth.False), ("1850-03-12", Truth.Unknown));
    }

    [Fact]
    public void A_month_from_the_last_of_a_month_ends_with_the_last_of_the_next() =>
        s_treaty.With(Law.Must(Fortification).Within(new Term(new Period(1, PeriodUnit.Month), Law.Going(Garrison), Article(1)))).Happened(Garrison, "1850-05-31")
            .HasStates(("1850-06-30", NormState.InForce), ("1850-07-01", NormState.Breached));

    [Fact]
    [Example("6.25")]
    public void A_right_with_a_term_expires_with_it() =>
        s_treaty.With(Law.May(Fortification).Within(new Term(new Period(10, PeriodUnit.Day), Law.Going(Garrison), Article(1)))).Happened(Garrison, "1850-03-01")
            .HasStates(("1850-02-28", NormState.InForce), ("1850-03-11", NormState.InForce), ("1850-03-12", NormState.Expired));

    [Fact]
    public void The_proof_names_the_last_day_and_what_starts_the_term()
    {
        var treaty = Delivered(Law.Times(1, Delivery)).Happened(Delivery, "1850-03-01");
        Assert.Equal(
            [
                "Aurelia must fortify the Moor: breached",
                "within 10 days of the day on which it is so that at least 1 times Aurelia delivers ore: the last day is 1850-03-11",
                "Aurelia has not fortified the Moor",
                "the record is complete for 'Aurelia fortifies the Moor' through 1870-12-31 and has none by the day asked about",
            ],
            treaty.Why(Modality.Must, Fortification, "1850-03-12"));
    }

    [Fact]
    public void A_term_that_starts_later_ends_later_because_of_what_starts_it()
    {
        var treaty = Delivered(Law.Times(1, Delivery)).Happened(Delivery, "1850-03-01", "shipment");
        var later = new MoveEvent("shipment", On("1850-03-20"));
        var difference = Comparison.Of(treaty.Inquiry, treaty.After(later), TestTreaty.Of(later)).First(d => d.Before == "breached");
        Assert.Equal("shipment is moved from 1850-03-01 to 1850-03-20", difference.FirstCause);
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(
        Delivered(Law.Times(1, Delivery)).With(Law.Must(Trade), Law.May(Garrison).Within(Law.Days(3))).Happened(Delivery, "1850-03-01").Happened(Fortification, "1850-04-01"));

    /// <summary>A duty to fortify within ten days of the day on which something comes to hold.</summary>
    private static TestTreaty Delivered(Condition start) => s_treaty.With(Law.Must(Fortification).Within(new Term(new Period(10, PeriodUnit.Day), start, Article(1))));
}
