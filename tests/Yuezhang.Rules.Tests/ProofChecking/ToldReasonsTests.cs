using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Faults that the proof checker found: each answer here once came without its reason, with a wrong one, or not at all.</summary>
public class ToldReasonsTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    public void What_is_owed_on_a_charge_is_told_where_the_start_of_its_clock_is_uncertain()
    {
        var treaty = new TestTreaty().Happened(Exchange, new DateRange(On("1850-01-30"), On("1850-02-02")))
            .With(Debts.Recurring(10, Law.Days(20), Law.InForce)).CompletePayments(account: Share);
        var answer = treaty.Ask(new WhatIsOwed(Aurelia, Borea, Share), "1850-03-01");
        Assert.Equal((Verdict.Yes, Interval.OfDay(On("1850-03-01"))), (answer.Verdict, answer.Holds));
    }

    [Fact]
    public void A_debt_that_has_perhaps_come_into_being_is_undetermined_though_its_treaty_is_no_longer_in_force()
    {
        var treaty = new TestTreaty { Force = Law.All(Law.Done(Exchange), Law.Not(Law.Done(CommerceExchange))) }
            .Happened(CommerceExchange, "1850-02-10").With(Debts.Of((100, 6))).CompletePayments();
        Assert.Equal(Verdict.Undetermined, treaty.Ask(new WhatPrincipal(Debt), "1850-03-01").Verdict);
        Assert.Equal(Verdict.Undetermined, treaty.Ask(new WhatIsOwed(Aurelia, Borea, Debt), "1850-03-01").Verdict);
    }

    [Fact]
    public void A_debt_before_its_treaty_is_not_settled_because_the_treaty_is_not_in_force()
    {
        var steps = Steps(s_treaty.With(Debts.Of((100, 6))).CompletePayments().Ask(Law.Settled(Debt), "1850-01-15"));
        Assert.DoesNotContain(steps, f => f is BalanceFinding);
        Assert.Contains(new ConditionFinding(Law.Done(Exchange), Truth.False), steps);
    }

    [Fact]
    public void A_permission_that_has_lapsed_with_its_term_tells_the_term() =>
        Assert.Contains(Steps(s_treaty.With(Law.May(Fortification).Within(Law.Months(1))).Ask(Modality.May, Fortification, "1850-06-01")), f => f is TermFinding);

    [Fact]
    public void A_norm_that_started_once_tells_what_started_it_and_not_what_has_ended_since()
    {
        var treaty = s_treaty.With(Law.May(Fortification).Once(Law.Going(Garrison))).Happened(Garrison, "1850-02-10").Happened(Evacuation, "1850-03-01");
        var steps = Steps(treaty.Ask(Modality.May, Fortification, "1850-06-01"));
        Assert.Contains(new ConditionFinding(Law.Going(Garrison), Truth.True), steps);
        Assert.DoesNotContain(new ConditionFinding(Law.Going(Garrison), Truth.False), steps);
    }

    [Fact]
    public void Of_a_beginning_and_an_ending_on_one_day_both_are_told_and_the_complete_record_is_not_blamed()
    {
        var steps = Steps(s_treaty.Happened(Garrison, "1850-02-10").Happened(Evacuation, "1850-02-10").Ask(Law.Going(Garrison), "1850-03-01"));
        Assert.Equal(2, steps.OfType<EventFinding>().Count());
        Assert.DoesNotContain(steps, f => f is AbsenceFinding);
    }

    [Fact]
    public void What_can_happen_only_once_had_not_happened_before_which_the_later_event_tells()
    {
        var finding = Assert.Single(Steps(TestTreaty.Exchanged.KnownOn("1850-01-10").Ask(Law.Done(Exchange), "1850-01-05")).OfType<EventFinding>());
        Assert.True(finding.Later);
    }

    [Fact]
    public void Where_only_an_overridden_norm_speaks_it_is_told_what_overrides_it()
    {
        var treaty = s_treaty.With(Law.Must(Fortification, 1), Law.NeedNot(Fortification, 2) with { Notwithstanding = ["1"] });
        Assert.Contains(Steps(treaty.Ask(Modality.May, Fortification, "1850-06-01")), f => f is DefeatFinding { By.Modality: Modality.NeedNot });
    }

    [Fact]
    public void An_uncertain_payment_and_not_a_complete_record_is_why_a_balance_is_unknown()
    {
        var treaty = s_treaty.With(Debts.Of((100, 6))).CompletePayments().Pays(new DateRange(On("1850-03-01"), On("1850-03-05")), 60);
        var steps = Steps(treaty.Ask(new WhatPrincipal(Debt), "1850-03-03"));
        Assert.Contains(steps, f => f is EventFinding { Date.IsOneDay: false });
        Assert.DoesNotContain(steps, f => f is AbsenceFinding);
    }

    private static List<Finding> Steps(Answer answer) => [.. answer.Because.SelectMany(p => p.Steps()).Select(p => p.Finding)];
}
