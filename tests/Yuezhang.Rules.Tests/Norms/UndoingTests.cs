using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.Sampled;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>"Aurelia shall fortify the Moor within 20 days of exchange; if the pledge is arranged within 40 days, it never had to." The 40th day is 12 March.</summary>
public class UndoingTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Law.Must(Fortification).Within(Law.Days(20)).VoidIf(Law.Done(Arrangement), Law.Days(40)));

    [Fact]
    [Example("12.1")]
    public void What_is_undone_never_was() => s_treaty.Happened(Arrangement, "1850-03-12").HasStates(
        ("1850-01-30", NormState.Void), ("1850-02-10", NormState.Void), ("1850-02-21", NormState.Void), ("1850-03-12", NormState.Void), ("1860-01-01", NormState.Void));

    [Fact]
    [Example("12.4")]
    public void What_comes_a_day_late_undoes_nothing() => s_treaty.Happened(Arrangement, "1850-03-13").HasStates(
        ("1850-01-30", NormState.Dormant), ("1850-02-20", NormState.InForce), ("1850-02-21", NormState.Breached), ("1850-03-13", NormState.Breached));

    [Fact]
    [Example("12.5")]
    public void Until_it_is_met_or_missed_the_norm_stands_provisionally()
    {
        var treaty = s_treaty.Happened(Arrangement, "1850-03-12");
        treaty.KnownOn("1850-02-10").HasStates(("1850-02-10", NormState.InForce));
        Assert.Contains(treaty.KnownOn("1850-02-10").Ask(Modality.Must, Fortification, "1850-02-10").Assumptions, a => a.Contains("provisional until", StringComparison.Ordinal));
        Assert.DoesNotContain(s_treaty.Ask(Modality.Must, Fortification, "1850-02-10").Assumptions, a => a.Contains("provisional", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_that_was_provisional_then_tells_that_it_was_otherwise()
    {
        var answer = s_treaty.Happened(Arrangement, "1850-03-12").Ask(Modality.Must, Fortification, "1850-02-10");
        Assert.Equal(Verdict.No, answer.Verdict);
        Assert.Equal(Verdict.Yes, answer.AsKnownThen?.Verdict);
    }

    [Fact]
    [Example("12.3")]
    public void Without_a_term_it_may_be_undone_at_any_time_and_is_never_missed()
    {
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.Must(Fortification).VoidIf(Law.Done(Arrangement)));
        treaty.Happened(Arrangement, "1860-01-01").HasStates(("1850-02-10", NormState.Void));
        treaty.Happened(Arrangement, "1860-01-01").KnownOn("1859-12-31").HasStates(("1850-02-10", NormState.InForce));
    }

    [Fact]
    [Example("12.8")]
    public void With_a_term_what_is_sure_beforehand_undoes_it_at_once_and_without_one_when_it_has_come()
    {
        // that a day is over is sure, whatever is known of events
        var over = Law.Over(Law.By("1850-02-12"));
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged);
        var (within, ever) = (treaty.With(Law.Must(Fortification).VoidIf(over, Law.By("1850-03-12"))), treaty.With(Law.Must(Fortification).VoidIf(over)));
        within.KnownOn("1850-02-10").HasStates(("1850-02-10", NormState.Void), ("1850-02-12", NormState.Void), ("1850-02-13", NormState.Void));
        ever.KnownOn("1850-02-12").HasStates(("1850-02-10", NormState.InForce), ("1850-02-12", NormState.InForce));
        ever.KnownOn("1850-02-13").HasStates(("1850-02-10", NormState.Void), ("1850-02-13", NormState.Void));
        foreach (var situation in new[] { within.KnownOn("1850-02-10"), ever.KnownOn("1850-02-12"), ever.KnownOn("1850-02-13") })
        {
            Assert.Null(Disagreements.First(situation));
        }
    }

    [Fact]
    public void A_day_that_comes_too_late_undoes_nothing_whatever_is_known() =>
        NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.Must(Fortification).VoidIf(Law.Over(Law.By("1850-03-12")), Law.By("1850-03-12"))).KnownOn("1850-02-10")
            .HasStates(("1850-01-30", NormState.Dormant), ("1850-02-10", NormState.InForce));

    [Fact]
    [Example("12.6")]
    public void Perhaps_in_time_and_perhaps_not_it_is_neither_met_nor_missed()
    {
        var treaty = s_treaty.Happened(Arrangement, new DateRange(On("1850-03-12"), On("1850-03-13")));
        treaty.HasStates(("1850-02-10", NormState.InForce));
        Assert.Contains(treaty.Ask(Modality.Must, Fortification, "1850-02-10").Assumptions, a => a.Contains("provisional until", StringComparison.Ordinal));
    }

    [Fact]
    [Example("12.2")]
    public void It_is_tested_as_if_the_norm_had_never_been()
    {
        // the pledge counts as arranged only while nobody has to fortify: with the duty undone, it always was so
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
            .With(Law.Must(Fortification).VoidIf(Law.All(Law.Not(Law.Bound(Modality.Must, Fortification)), Law.Done(Arrangement)), Law.Days(40)));
        treaty.Happened(Arrangement, "1850-03-01").HasStates(("1850-02-10", NormState.Void), ("1850-03-01", NormState.Void));
        treaty.HasStates(("1850-02-10", NormState.InForce));
    }

    [Fact]
    [Example("6.15")]
    public void What_rests_on_a_norm_that_never_was_never_was_either()
    {
        var treaty = s_treaty.With(Law.May(Garrison, 2).While(Law.Bound(Modality.Must, Fortification)));
        treaty.Happened(Arrangement, "1850-03-12").HasVerdicts(Modality.May, Garrison, ("1850-02-10", Verdict.NotYet), ("1850-03-12", Verdict.NotYet));
        treaty.Happened(Arrangement, "1850-03-13").HasVerdicts(Modality.May, Garrison, ("1850-02-10", Verdict.Yes));
    }

    [Fact]
    [Example("6.17")]
    public void A_void_norm_is_no_and_nothing_about_it_is_breached()
    {
        var treaty = s_treaty.Happened(Arrangement, "1850-03-12");
        treaty.HasVerdicts(Modality.Must, Fortification, ("1850-02-10", Verdict.No), ("1850-03-12", Verdict.No));
        treaty.HasTruths(Law.Breached(Modality.Must, Fortification), ("1850-02-21", Truth.False));
    }

    [Fact]
    public void The_proof_tells_what_became_of_the_condition()
    {
        Assert.Equal(
            ["Aurelia must fortify the Moor: void", "since 1850-03-12 it is so that the pledge is arranged: Aurelia must fortify the Moor never was"],
            s_treaty.Happened(Arrangement, "1850-03-12").Why(Modality.Must, Fortification, "1850-02-10"));
        Assert.Contains(
            "it was not so by 1850-03-12 that the pledge is arranged: Aurelia must fortify the Moor stands",
            s_treaty.Why(Modality.Must, Fortification, "1850-02-10"));
        Assert.Contains(
            "whether by 1850-03-12 the pledge is arranged is not known yet: Aurelia must fortify the Moor stands provisionally",
            s_treaty.KnownOn("1850-02-20").Why(Modality.Must, Fortification, "1850-02-10"));
    }

    [Fact]
    public void It_would_be_flipped_by_what_undoes_it_and_by_its_absence()
    {
        Assert.Contains(s_treaty.Ask(Modality.Must, Fortification, "1850-02-10").Flips, f => f.Verdict == Verdict.No && f.Scenario.Changes is [AddEvent { Occurrence.Act: var act }] && act == Arrangement);
        var flip = Assert.Single(s_treaty.Happened(Arrangement, "1850-03-12", "arranging").Ask(Modality.Must, Fortification, "1850-02-10").Flips);
        Assert.Equal((Verdict.Yes, new RemoveEvent("arranging")), (flip.Verdict, Assert.Single(flip.Scenario.Changes)));
    }

    [Fact]
    public void What_undoes_it_is_the_first_cause_of_the_difference()
    {
        var treaty = s_treaty.Happened(Arrangement, "1850-03-12", "arranging");
        var late = new MoveEvent("arranging", On("1850-03-13"));
        var differences = Comparison.Of(treaty.Inquiry, treaty.After(late), TestTreaty.Of(late));
        Assert.Equal(["void", "void", "void"], differences.Select(d => d.Before));
        Assert.All(differences, d => Assert.Equal(2, d.Causes.Length));
        Assert.All(differences, d => Assert.Equal("arranging is moved from 1850-03-12 to 1850-03-13", d.FirstCause));
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty.Happened(Arrangement, "1850-03-12"));
}
