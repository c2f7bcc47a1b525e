using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>Where questions, flips and comparisons once went wrong.</summary>
public class QuestionEdgeTests
{
    [Fact]
    public void What_is_owed_is_undetermined_where_nobody_knows_whether_the_peace_is_in_force()
    {
        var treaty = new TestTreaty().With(Debts.Of((100, 6))).CompletePayments();
        Assert.Equal(Verdict.Undetermined, treaty.Ask(Law.InForce, "1850-05-01").Verdict);
        Assert.Equal(Verdict.Undetermined, treaty.Ask(new WhatIsOwed(Aurelia, Borea, null), "1850-05-01").Verdict);
    }

    [Fact]
    public void Since_when_it_holds_is_undetermined_where_the_event_has_an_uncertain_date()
    {
        var treaty = TestTreaty.Exchanged.Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-10"))).Complete(Arrangement, "1870-12-31");
        Assert.Equal(Verdict.Undetermined, treaty.Ask(new SinceWhen(Law.Done(Arrangement)), "1850-02-01").Verdict);
        Assert.Equal(Verdict.Undetermined, treaty.Ask(new SinceWhen(Law.Done(Arrangement)), "1850-06-01").Verdict);
    }

    [Fact]
    public void That_a_duty_never_binds_is_told_to_the_end_though_its_term_may_never_begin()
    {
        var treaty = NormLifeTests.Complete(new TestTreaty()).Happened(Fortification, "1850-03-01").With(Law.Must(Fortification).Within(Law.Days(10)));
        var answer = treaty.Inquiry.Consider(new SinceWhen(Law.Bound(Modality.Must, Fortification)), On("1850-02-02"));
        Assert.Equal(Verdict.No, answer.Verdict);
        Assert.NotEmpty(answer.Besides);
    }

    [Fact]
    public void Two_norms_that_each_stand_notwithstanding_the_other_are_in_conflict()
    {
        var treaty = TestTreaty.Exchanged.Complete(Fortification, "1870-12-31").With(
            Law.Must(Fortification, 1) with { Notwithstanding = ["2"] },
            Law.MustNot(Fortification, 2) with { Notwithstanding = ["1"] });
        Assert.Equal(Verdict.Conflict, treaty.Ask(Modality.Must, Fortification, "1850-03-01").Verdict);
    }

    [Fact]
    [Example("3.18")]
    public void A_condition_on_a_duty_fails_while_the_duty_is_overridden()
    {
        var treaty = TestTreaty.Exchanged.Complete(Fortification, "1870-12-31").With(
            Law.Must(Fortification, 1),
            Law.NeedNot(Fortification, 2) with { Notwithstanding = ["1"] });
        Assert.Equal(Verdict.No, treaty.Ask(Modality.Must, Fortification, "1850-03-01").Verdict);
        Assert.Equal(Verdict.No, treaty.Ask(Law.Bound(Modality.Must, Fortification), "1850-03-01").Verdict);
    }

    [Fact]
    public void Interest_that_grows_by_the_day_is_the_same_for_one_day_only()
    {
        var treaty = TestTreaty.Exchanged.With(Debts.Of((60, 6), (40, 24)).At(Debts.Interest(new(1, 20), 6, DayCount.Actual365Fixed))).CompletePayments();
        Assert.Equal(Interval.OfDay(On("1850-10-01")), treaty.Ask(new WhatInterest(Debt), "1850-10-01").Holds);
    }

    [Fact]
    public void What_is_owed_stays_the_same_only_until_interest_begins_to_run()
    {
        var treaty = TestTreaty.Exchanged.With(Debts.Of((60, 6), (40, 24)).At(Debts.Interest(new(1, 20), 6, DayCount.Actual365Fixed))).CompletePayments();
        var answer = treaty.Ask(new WhatIsOwed(Aurelia, Borea, Debt), "1850-05-01");
        Assert.True(answer.Holds!.Value.Until <= Boundary.StartOf(On("1850-08-02")), $"{answer.Holds}");
    }

    [Fact]
    public void An_event_that_a_scenario_removes_is_supposed_not_to_have_happened()
    {
        var never = TestTreaty.Exchanged.With(Law.Must(Fortification)).After(new RemoveEvent("event-1"));
        Assert.Equal(Verdict.No, never.Ask(new WhetherHolds(Law.InForce), On("1850-05-01")).Verdict);
        Assert.Equal(Verdict.NotYet, never.Ask(new WhetherBound(Modality.Must, Fortification), On("1850-05-01")).Verdict);
    }

    [Fact]
    public void An_undetermined_answer_names_only_the_readings_that_matter()
    {
        var treaty = TestTreaty.Exchanged
            .With(Law.Reading("duty", false, "strict", "loose")).With(Law.Reading("idle", false, "one", "other"))
            .With(Law.Must(Fortification) with { Guard = new Guard("duty", "strict") }).Complete(Fortification, "1870-12-31");
        var answer = treaty.Ask(Modality.Must, Fortification, "1850-05-01");
        Assert.Contains(answer.Missing, m => m.Contains("duty", StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Missing, m => m.Contains("idle", StringComparison.Ordinal));
    }

    [Fact]
    public void A_duty_that_falls_due_otherwise_because_its_clock_starts_otherwise_has_that_as_its_first_cause()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Fortification).Within(Law.Months(6))).Complete(Fortification, "1870-12-31");
        var scenario = TestTreaty.Of(new MoveEvent("event-1", On("1850-02-10")));
        var late = Comparison.Of(treaty.Inquiry, treaty.Inquiry.Under(scenario)!, scenario).Single(d => d.Kind == "norm" && d.Before == "breached");
        Assert.Contains("event-1", late.FirstCause, StringComparison.Ordinal);
    }

    [Fact]
    public void A_debt_that_opens_otherwise_because_the_peace_is_exchanged_otherwise_has_that_as_its_first_cause()
    {
        var treaty = TestTreaty.Exchanged.With(Debts.Of((100, 6))).CompletePayments();
        var scenario = TestTreaty.Of(new MoveEvent("event-1", On("1850-02-10")));
        var differences = Comparison.Of(treaty.Inquiry, treaty.Inquiry.Under(scenario)!, scenario).Where(d => d.Kind is "account" or "part").ToList();
        Assert.NotEmpty(differences);
        Assert.All(differences, d => Assert.Contains("event-1", d.FirstCause, StringComparison.Ordinal));
    }

    [Fact]
    public void A_charge_that_falls_due_only_under_a_scenario_is_a_difference()
    {
        var share = Debts.Recurring(5, Law.Months(12), Law.Going(Garrison));
        var treaty = TestTreaty.Exchanged.With(share).CompletePayments(account: Share)
            .Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-12-01", "leaving").Complete(Garrison, "1870-12-31").Complete(Evacuation, "1870-12-31");
        var scenario = TestTreaty.Of(new MoveEvent("leaving", On("1851-03-01")));
        Assert.Contains(Comparison.Of(treaty.Inquiry, treaty.Inquiry.Under(scenario)!, scenario), d => d.Kind == "part");
    }

    [Fact]
    public void A_duty_that_an_exemption_overrides_does_not_wait_for_anything()
    {
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.Must(Fortification, 1), Law.NeedNot(Fortification, 2) with { Notwithstanding = ["1"] });
        Assert.Equal(Verdict.No, treaty.Ask(Modality.Must, Fortification, "1850-06-01").Verdict);
        Assert.Equal(Verdict.Silent, treaty.Ask(Modality.May, Fortification, "1850-06-01").Verdict);
    }
}
