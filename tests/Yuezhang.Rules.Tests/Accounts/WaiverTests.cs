using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

/// <summary>
/// 100 crowns, 60 within 6 months and 40 within 24, at 5 % from the last day for the first; waived if all is paid within 12 months,
/// that is by 31 January 1851. One crown of interest is paid on the way.
/// </summary>
public class WaiverTests
{
    [Fact]
    public void It_is_met_by_a_payment_on_its_last_day()
    {
        var ledger = SettledOn("1851-01-31").Ledger;
        Assert.Equal(new WaiverOutcome(WaiverState.Met, On("1851-01-31"), On("1851-01-31"), 1), ledger.Waiver);
        Assert.Equal(On("1851-01-31"), ledger.SettledOn);
        Assert.Equal(0, ledger.PrincipalOn(On("1851-01-31")));
    }

    [Fact]
    public void It_is_missed_by_a_payment_a_day_later()
    {
        var ledger = SettledOn("1851-02-01").Ledger;
        Assert.Equal(new WaiverOutcome(WaiverState.Missed, On("1851-01-31"), null, 0), ledger.Waiver);
        Assert.Equal(1, ledger.PrincipalOn(On("1851-02-01")));
        Assert.Null(ledger.SettledOn);
    }

    [Fact]
    [Example("10.11")]
    public void Interest_paid_counts_toward_principal_only_in_the_branch_where_the_waiver_stands()
    {
        var (inTime, late) = (SettledOn("1851-01-31").Ledger, SettledOn("1851-02-01").Ledger);
        Assert.Equal(1, inTime.Sum(PostingKind.SetOff, On("1851-01-31")));
        Assert.Equal(On("1851-01-31"), inTime.SettledOn);
        Assert.Equal(0, late.Sum(PostingKind.SetOff, On("1860-01-01")));
        Assert.Equal(1, late.PrincipalOn(On("1851-02-01")));
    }

    [Fact]
    public void Where_interest_paid_does_not_count_the_same_payments_miss_it()
    {
        var treaty = SettledOn("1851-01-31", counts: false);
        Assert.Equal(WaiverState.Missed, treaty.Ledger.Waiver!.State);
        Assert.Equal(WaiverState.Met, treaty.Pays("1851-01-31", 1).Ledger.Waiver!.State);
    }

    [Theory]
    [InlineData("without", "1851-01-31", WaiverState.Met)]
    [InlineData("with", "1851-01-30", WaiverState.Missed)]
    public void Whether_the_first_day_counts_moves_the_last_day_and_decides(string choice, string lastDay, WaiverState state)
    {
        var treaty = (SettledOn("1851-01-31") with
        {
            Counting = Law.Counted("exchange-day", ("without", Law.WithoutTheDayOfTheEvent), ("with", Law.WithTheDayOfTheEvent)),
        }).With(Law.Reading("exchange-day", true, "without", "with"));
        var ledger = treaty.After(new ChooseReading("exchange-day", choice)).Model.LedgerOf(Debt);
        Assert.Equal((On(lastDay), state), (ledger.Waiver!.LastDay!.Value, ledger.Waiver.State));
        Assert.Contains(new Guard("exchange-day", choice), ledger.Guards);
    }

    [Fact]
    public void Until_it_is_met_or_missed_interest_is_provisional()
    {
        var ledger = SettledOn("1851-01-31").KnownOn("1850-12-31").Ledger;
        Assert.Equal(WaiverState.Open, ledger.Waiver!.State);
        Assert.True(ledger.IsProvisional);
        Assert.Equal(new Rational(5, 6), ledger.InterestAccrued(On("1850-12-31")));
    }

    [Fact]
    public void Once_met_no_interest_was_ever_owed()
    {
        var treaty = SettledOn("1851-01-31");
        Assert.Equal(0, treaty.Ledger.InterestAccrued(On("1850-12-31")));
        Assert.Equal(new Rational(5, 6), treaty.Ledger.InterestAccruedIfOwed(On("1850-12-31")));
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Waived, "1850-08-01"));
        var part = treaty.Ledger.Parts.First(p => p.Kind == DebtPartKind.Interest);
        Assert.Equal(NormState.Void, treaty.Ledger.StateOf(part, On("1850-12-31")));
    }

    [Theory]
    [InlineData("1851-01-30", WaiverState.Open, Truth.Unknown)]
    [InlineData("1851-01-31", WaiverState.Missed, Truth.False)]
    [Example("3.25")]
    public void It_is_missed_when_its_last_day_is_known_to_have_passed(string known, WaiverState state, Truth waived)
    {
        var treaty = SettledOn("1851-02-01").KnownOn(known);
        Assert.Equal(state, treaty.Ledger.Waiver!.State);
        Assert.Equal(waived, treaty.TruthOn(Law.Waived, "1850-12-01"));
    }

    [Fact]
    [Example("14.1")]
    public void The_same_question_has_one_answer_then_and_another_now()
    {
        var answer = SettledOn("1851-01-31").Ask(new WhatInterest(Debt), "1850-12-31");
        Assert.Equal((Verdict.Ended, Crowns(0)), (answer.Verdict, answer.Value));
        Assert.NotNull(answer.AsKnownThen);
        Assert.Equal((Verdict.Yes, Crowns(new(5, 6))), (answer.AsKnownThen.Verdict, answer.AsKnownThen.Value));
        Assert.Contains(answer.AsKnownThen.Assumptions, a => a.Contains("provisional", StringComparison.Ordinal));
    }

    [Fact]
    public void It_stays_open_while_its_term_has_no_known_start()
    {
        var treaty = SettledOn("1851-01-31");
        var account = treaty.Accounts[0] with { Waiver = new Waiver(Law.Months(12, CommerceExchange), true, Article(1)) };
        Assert.Equal(new WaiverOutcome(WaiverState.Open, null, null, 0), (treaty with { Accounts = [account] }).Ledger.Waiver);
    }

    [Fact]
    public void An_unnamed_payment_is_principal_in_the_branch_where_the_waiver_stands()
    {
        var treaty = Waivable(true).Pays("1850-07-31", 60).Pays("1850-12-31", 10, PaymentPart.Unnamed);
        Assert.Equal(new Rational(5, 6), treaty.KnownOn("1850-12-31").Ledger.Sum(PostingKind.Interest, On("1850-12-31")));
        Assert.Equal(10, treaty.Pays("1851-01-31", 30).Ledger.Sum(PostingKind.Principal, On("1850-12-31")) - 60);
    }

    private static TestTreaty SettledOn(string day, bool counts = true) => Waivable(counts)
        .Pays("1850-07-31", 60, PaymentPart.Instalment, 1).Pays("1851-01-30", 1, PaymentPart.Interest).Pays(day, 39, PaymentPart.Principal);

    private static TestTreaty Waivable(bool counts) => TestTreaty.Exchanged
        .With(Debts.Of((60, 6), (40, 24)).At(Debts.Interest(new(1, 20), 6)).WaivedWithin(Law.Months(12), counts).Allocating(Allocation.InterestFirst))
        .CompletePayments();

    private static MoneyValue Crowns(Rational value) => new([new Amount(value, Crown)]);
}
