using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Accounts;

/// <summary>A debt of 100 crowns, due by 10 March, in an article that applies from the signature of the peace, on 1 March, before its exchange on 1 May.</summary>
public class EarlyDebtTests
{
    private static readonly Account s_waiting = Debts.OfParts([new Instalment(1, 100, Law.By("1850-03-10"), Article(1))]);

    private static readonly Account s_early = s_waiting with { AppliesFrom = Law.Done(Signature) };

    private static readonly TestTreaty s_signed = NormLifeTests.Complete(TestTreaty.Exchanged with { Events = [] }).Complete(Signature, "1870-12-31").CompletePayments()
        .Happened(Signature, "1850-03-01", "signing").Happened(Exchange, "1850-05-01", "exchange");

    private static readonly TestTreaty s_owing = s_signed.With(s_early);

    private static readonly TestTreaty s_paid = s_owing.Pays("1850-03-08", 100, id: "payment");

    private static readonly TestTreaty s_releasing = s_owing.With(new Commitment { Party = Aurelia, Until = Law.Always(Law.Done(Denunciation)), At = Article(6) });

    private static readonly Act s_paying = new(Verb.Pay, Aurelia, Debt);

    private static readonly Question s_owed = new WhatIsOwed(Aurelia, Borea, Debt);

    [Fact]
    [Example("10.17")]
    public void It_is_owed_from_signature_or_from_an_earlier_exchange()
    {
        Owes(s_owing, ("1850-02-28", Verdict.NotYet, null), ("1850-03-01", Verdict.Yes, 100), ("1850-03-02", Verdict.Yes, 100), ("1850-05-01", Verdict.Yes, 100));
        var sooner = (s_owing with { Events = [s_owing.Events[0]] }).Happened(Exchange, "1850-02-20");
        Owes(sooner, ("1850-02-19", Verdict.NotYet, null), ("1850-02-20", Verdict.Yes, 100), ("1850-02-21", Verdict.Yes, 100));
    }

    [Fact]
    [Example("10.18")]
    public void It_is_settled_on_the_day_of_the_payment()
    {
        Owes(s_paid, ("1850-03-07", Verdict.Yes, 100), ("1850-03-08", Verdict.Ended, 0), ("1850-03-09", Verdict.Ended, 0), ("1850-05-01", Verdict.Ended, 0));
        s_paid.HasTruths(Law.Settled(Debt), ("1850-03-07", Truth.False), ("1850-03-08", Truth.True), ("1850-03-09", Truth.True), ("1850-05-01", Truth.True));
        s_paid.HasTruths(Law.Paid(1), ("1850-03-07", Truth.False), ("1850-03-08", Truth.True));
        s_paid.HasVerdicts(Modality.Must, s_paying, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes), ("1850-03-07", Verdict.Yes), ("1850-03-08", Verdict.Ended), ("1850-05-01", Verdict.Ended));
        Assert.Equal(
            (NormState.Dormant, NormState.InForce, NormState.InForce, NormState.Fulfilled),
            (Duty(s_paid, "1850-02-28"), Duty(s_paid, "1850-03-01"), Duty(s_paid, "1850-03-07"), Duty(s_paid, "1850-03-08")));
        var waiting = s_signed.With(s_waiting).Pays("1850-03-08", 100);
        waiting.HasTruths(Law.Settled(Debt), ("1850-03-08", Truth.False), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True));
        Owes(waiting, ("1850-04-30", Verdict.NotYet, null), ("1850-05-01", Verdict.Ended, 0));
    }

    [Fact]
    [Example("10.19")]
    public void Unpaid_it_is_overdue_after_its_last_day()
    {
        s_owing.HasTruths(Law.Overdue(1), ("1850-03-09", Truth.False), ("1850-03-10", Truth.False), ("1850-03-11", Truth.True), ("1850-05-01", Truth.True));
        Assert.Equal(new DayValue(On("1850-03-10")), s_owing.Ask(new WhenDue(Debt, 1), "1850-03-11").Value);
        s_signed.With(s_waiting).HasTruths(Law.Overdue(1), ("1850-03-11", Truth.False), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True));
    }

    [Fact]
    [Example("10.20")]
    public void A_term_from_its_settlement_runs_from_the_payment() => s_paid
        .With(Law.Must(Evacuation, 2).Within(new Term(Law.Months(1).Period, Law.Settled(Debt), Article(2))) with { AppliesFrom = Law.Done(Signature) })
        .HasStates(("1850-02-28", NormState.Dormant), ("1850-03-08", NormState.InForce), ("1850-04-07", NormState.InForce), ("1850-04-08", NormState.InForce), ("1850-04-09", NormState.Breached));

    [Fact]
    [Example("10.21")]
    public void What_has_opened_outlasts_a_release()
    {
        var denounced = s_releasing.Happened(Denunciation, "1850-03-05");
        Owes(denounced, ("1850-03-04", Verdict.Yes, 100), ("1850-03-05", Verdict.Yes, 100), ("1850-03-06", Verdict.Yes, 100));
        denounced.HasTruths(Law.Overdue(1), ("1850-03-10", Truth.False), ("1850-03-11", Truth.True));
    }

    [Fact]
    [Example("10.22")]
    public void It_does_not_open_after_a_release()
    {
        var denounced = s_releasing.Happened(Denunciation, "1850-02-20");
        Owes(denounced, ("1850-02-19", Verdict.NotYet, null), ("1850-03-01", Verdict.NotYet, null), ("1850-03-11", Verdict.NotYet, null), ("1850-06-01", Verdict.NotYet, null));
        denounced.HasTruths(Law.Overdue(1), ("1850-03-10", Truth.False), ("1850-03-11", Truth.False));
    }

    [Fact]
    public void A_release_of_the_creditor_keeps_the_debt_and_the_duty_from_standing()
    {
        var denouncing = Denunciation with { Agent = Borea };
        var denounced = s_owing.Complete(denouncing, "1870-12-31").With(new Commitment { Party = Borea, Until = Law.Always(Law.Done(denouncing)), At = Article(6) })
            .Happened(denouncing, "1850-02-20") with
        { Parties = [Aurelia, Borea, Corvia] };
        Owes(denounced, ("1850-02-28", Verdict.NotYet, null), ("1850-03-01", Verdict.NotYet, null), ("1850-05-01", Verdict.NotYet, null));
        Assert.NotEqual(NormState.InForce, Duty(denounced, "1850-03-01"));
    }

    [Fact]
    public void It_is_payable_early_from_signature_where_it_may_be() => s_signed.With(s_early.Reducing(Reduces.Next))
        .HasVerdicts(Modality.May, new Act(Verb.Prepay, Aurelia, Debt), ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes), ("1850-05-01", Verdict.Yes));

    [Fact]
    public void As_known_before_the_signature_it_may_open_from_the_day_after()
    {
        var known = s_owing.KnownOn("1850-02-20");
        Owes(known, ("1850-02-20", Verdict.NotYet, null), ("1850-02-21", Verdict.Undetermined, null));
    }

    [Fact]
    public void What_has_always_applied_has_always_been_owed() => Owes(
        s_signed.With(s_waiting with { AppliesFrom = Law.Not(Law.Done(Arrangement)) }), ("1000-01-01", Verdict.Yes, 100), ("1850-02-28", Verdict.Yes, 100), ("1850-05-01", Verdict.Yes, 100));

    [Fact]
    public void The_proof_tells_what_it_applies_from()
    {
        Assert.Equal(
            ["the peace is not signed", "1850-03-01: the peace is signed, later (the gazette)", "the peace is not exchanged", "1850-05-01: the peace is exchanged, later (the gazette)"],
            s_owing.Why(s_owed, "1850-02-28"));
        Assert.Contains("the peace is signed", s_owing.Why(Modality.Must, s_paying, "1850-03-01"));
    }

    [Fact]
    public void A_signature_that_comes_later_is_the_first_cause_of_what_is_owed_later()
    {
        var later = new MoveEvent("signing", On("1850-03-05"));
        var after = s_owing.After(later);
        Assert.Equal(Verdict.NotYet, after.Consider(s_owed, On("1850-03-04")).Verdict);
        Assert.Equal(Verdict.Yes, after.Consider(s_owed, On("1850-03-05")).Verdict);
        var differences = Comparison.Of(s_owing.Inquiry, after, TestTreaty.Of(later));
        Assert.Contains(differences, d => d.Kind == "account");
        Assert.All(differences, d => Assert.Equal("signing is moved from 1850-03-01 to 1850-03-05", d.FirstCause));
    }

    [Fact]
    public void An_earlier_signature_would_make_it_payable() => Assert.Contains(
        s_owing.Ask(Modality.Must, s_paying, "1850-02-20").Flips, f => f is { Verdict: Verdict.Yes, Scenario.Changes: [MoveEvent { Id: "signing" }] });

    [Fact]
    public void It_waits_for_what_it_applies_from_and_for_nothing_that_waits_for_it()
    {
        var network = Dependence.Laws.NetworkOf(s_owing.Library);
        Assert.Superset(network.NodesOfAccount(Debt).ToHashSet(), network.ReadersOf([EventKey.Act(Signature)]).ToHashSet());
        Assert.DoesNotContain(network.NodesOfAccount(Debt).Single(), Dependence.Laws.NetworkOf(s_signed.With(s_waiting).Library).ReadersOf([EventKey.Act(Signature)]));
        Assert.Empty(Faults.Of(s_owing.Library));
        Faults.The(LawProblemKind.Circle, s_signed.With(s_waiting with { AppliesFrom = Law.Not(Law.Settled(Debt)) }).Library);
    }

    [Fact]
    public void What_it_applies_from_is_checked_as_other_conditions_are() => Assert.Contains(
        Faults.Of(s_signed.With(s_waiting with { AppliesFrom = Law.Not(Law.Done(Evacuation with { Object = Entity.Variable("p", Karst.Sort) })) }).Library),
        p => p.Kind == LawProblemKind.UnsafeVariable);

    [Fact]
    public void A_charge_that_recurs_may_be_owed_before_the_exchange()
    {
        var share = Debts.Recurring(10, Law.Days(10, Signature), Law.All()) with { AppliesFrom = Law.Done(Signature) };
        var treaty = s_signed.With(share).CompletePayments(account: Share);
        var ledger = treaty.Model.LedgerOf(Share);
        Assert.Equal<(Rational?, Rational?, Rational?)>((0, 10, 20), (ledger.PrincipalOn(On("1850-03-10")), ledger.PrincipalOn(On("1850-03-11")), ledger.PrincipalOn(On("1850-03-21"))));
        Assert.Equal(Verdict.Yes, treaty.Ask(new WhatIsOwed(Aurelia, Borea, Share), "1850-03-11").Verdict);
    }

    [Fact]
    [Example("10.23")]
    public void Interest_from_a_payment_does_not_wait_for_a_term_to_begin()
    {
        var debt = Debts.Of((60, 1), (40, 2)).At(Debts.Interest(new(365, 1000), 12, DayCount.Actual365Fixed) with { From = Law.Always(new InterestStart(1, true)) }) with
        { AppliesFrom = Law.Done(Signature) };
        var exchanged = s_signed.With(debt).Pays("1850-03-07", 60, PaymentPart.Instalment, 1);
        TestTreaty[] treaties = [exchanged, exchanged.KnownOn("1850-03-09"), exchanged with { Events = [.. exchanged.Events.Where(e => e.Act.Verb != Exchange.Verb)] }];
        Assert.All(treaties, t => Accrues(t.Ledger, ("1850-03-06", 0), ("1850-03-07", 0), ("1850-03-08", new(1, 25)), ("1850-03-09", new(2, 25))));
        Assert.All(treaties, t => Assert.Equal(On("1850-03-07"), t.Ledger.InterestFrom));

        // from its last day it does wait, as nothing falls due before the exchange
        var fromDue = exchanged with { Accounts = [debt.At(debt.Interest! with { From = Law.Always(new InterestStart(1, false)) })] };
        Accrues(fromDue.Ledger, ("1850-03-09", 0), ("1850-05-31", 0), ("1850-06-01", 0), ("1850-06-02", new(1, 25)));
    }

    [Fact]
    public void Every_question_about_it_is_answered()
    {
        AllQuestions.AreAnswered(s_paid);
        AllQuestions.AreAnswered(s_releasing.Happened(Denunciation, "1850-02-20"));
    }

    private static void Accrues(Ledger ledger, params (string Day, Rational Interest)[] expected) =>
        Assert.All(expected, e => Assert.Equal((e.Day, e.Interest), (e.Day, ledger.InterestAccrued(On(e.Day)))));

    private static NormState Duty(TestTreaty treaty, string day)
    {
        var model = treaty.Model;
        return model.LifeOf(model.NormsOn(Modality.Must, s_paying).Single()).States[Boundary.StartOf(On(day))];
    }

    private static void Owes(TestTreaty treaty, params (string Day, Verdict Verdict, int? Crowns)[] expected) => Assert.All(expected, e =>
    {
        var answer = treaty.Ask(s_owed, e.Day);
        Assert.Equal((e.Day, e.Verdict, e.Crowns is { } crowns ? new MoneyValue([new Amount(crowns, Crown)]) : null), (e.Day, answer.Verdict, answer.Value as MoneyValue));
    });
}
