using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

/// <summary>Where accounts once went wrong: dates that are not certain, records that end, clocks that have not started.</summary>
public class LedgerEdgeTests
{
    private static readonly TestTreaty s_owing = TestTreaty.Exchanged.With(Debts.Of((100, 6)));

    private static readonly TestTreaty s_waivable = TestTreaty.Exchanged
        .With(Debts.Of((60, 6), (40, 24)).At(Debts.Interest(new(1, 20), 6)).WaivedWithin(Law.Months(12)))
        .CompletePayments();

    [Fact]
    public void A_payment_on_an_instalment_outlives_a_scenario_in_which_the_peace_is_never_exchanged()
    {
        var never = s_owing.CompletePayments().Pays("1850-06-01", 100, PaymentPart.Instalment, 1).After(new RemoveEvent("event-1"));
        Assert.Null(never.Model.LedgerOf(Debt).Opens);
    }

    [Fact]
    public void An_instalment_whose_term_has_no_known_start_is_still_part_of_the_principal()
    {
        var account = Debts.OfParts([new Instalment(1, 60, Law.Months(6), Article(1)), new Instalment(2, 40, Law.Months(6, CommerceExchange), Article(1))]);
        var ledger = TestTreaty.Exchanged.With(account).CompletePayments().Pays("1850-06-01", 60).Ledger;
        Assert.Equal(40, ledger.PrincipalOn(On("1850-07-01")));
        Assert.Null(ledger.SettledOn);
    }

    [Fact]
    public void Money_paid_beyond_the_debt_does_not_move_the_day_of_its_settlement()
    {
        var treaty = s_owing.CompletePayments().Pays("1850-06-01", 100).Pays("1850-09-01", 5);
        Assert.Equal(On("1850-06-01"), treaty.Ledger.SettledOn);
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Settled(Debt), "1850-07-01"));
    }

    [Fact]
    public void A_payment_before_the_peace_is_in_force_still_counts_once_it_is()
    {
        var treaty = s_owing.CompletePayments().Pays("1850-01-15", 30);
        Assert.Equal(70, treaty.Ledger.PrincipalOn(On("1850-02-01")));
    }

    [Fact]
    public void An_instalment_is_perhaps_paid_within_the_uncertain_dates_of_its_payment()
    {
        var treaty = s_owing.CompletePayments().Pays(new DateRange(On("1850-06-10"), On("1850-06-12")), 100, PaymentPart.Instalment, 1);
        Assert.Equal(Truth.False, treaty.TruthOn(Law.Paid(1), "1850-06-09"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Paid(1), "1850-06-10"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Settled(Debt), "1850-06-11"));
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Paid(1), "1850-06-12"));
    }

    [Fact]
    public void An_instalment_is_perhaps_overdue_while_its_payment_may_have_come_on_either_side_of_its_last_day()
    {
        var treaty = s_owing.CompletePayments().Pays(new DateRange(On("1850-07-30"), On("1850-08-05")), 100, PaymentPart.Instalment, 1);
        Assert.Equal(On("1850-07-31"), treaty.Ledger.Part(1)!.Due);
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Overdue(1), "1850-08-02"));
        Assert.Equal(NormState.Undetermined, treaty.Ledger.StateOf(treaty.Ledger.Part(1)!, On("1850-08-10")));
    }

    [Fact]
    public void A_waiver_is_open_where_the_last_payment_may_have_come_on_either_side_of_its_last_day()
    {
        var treaty = s_waivable.Pays(new DateRange(On("1851-01-30"), On("1851-02-02")), 100);
        Assert.Equal(On("1851-01-31"), treaty.Ledger.Waiver!.LastDay);
        Assert.Equal(WaiverState.Open, treaty.Ledger.Waiver.State);
    }

    [Fact]
    public void A_payment_that_may_have_come_after_the_known_day_does_not_meet_a_waiver()
    {
        var treaty = s_waivable.Pays(new DateRange(On("1850-12-30"), On("1851-01-05")), 100).KnownOn("1851-01-01");
        Assert.Equal(WaiverState.Open, treaty.Ledger.Waiver!.State);
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Paid(1), "1851-01-10"));
    }

    [Fact]
    public void An_uncertain_date_of_an_interest_payment_leaves_the_principal_certain()
    {
        var treaty = s_waivable.Pays(new DateRange(On("1850-12-01"), On("1850-12-05")), 1, PaymentPart.Interest);
        Assert.Equal(100, treaty.Ledger.PrincipalOn(On("1850-12-02")));
    }

    [Fact]
    [Example("2.13")]
    public void Before_a_payment_of_a_record_that_is_not_complete_nobody_knows_that_the_instalment_was_unpaid()
    {
        var treaty = s_owing.CompletePayments("1850-03-01").Pays("1850-06-01", 100, PaymentPart.Instalment, 1);
        Assert.Equal(Truth.False, treaty.TruthOn(Law.Paid(1), "1850-03-01"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Paid(1), "1850-04-01"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Settled(Debt), "1850-04-01"));
    }

    [Fact]
    public void Nothing_is_left_once_recorded_payments_cover_all_however_incomplete_the_record()
    {
        var treaty = s_owing.CompletePayments("1850-03-01").Pays("1850-06-01", 100);
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Settled(Debt), "1850-06-01"));
        Assert.Equal(0, treaty.Ledger.PrincipalOn(On("1850-06-01")));
    }

    [Fact]
    public void Nothing_is_overdue_under_a_peace_that_is_not_in_force()
    {
        var account = Debts.OfParts([new Instalment(1, 100, Law.Months(6, Signature), Article(1))]);
        var treaty = new TestTreaty().Happened(Signature, "1850-01-10").Complete(Exchange, "1870-12-31").With(account).CompletePayments();
        Assert.Equal(Truth.False, treaty.TruthOn(Law.InForce, "1850-09-01"));
        Assert.Equal(Truth.False, treaty.TruthOn(Law.Overdue(1), "1850-09-01"));
    }

    [Fact]
    public void The_principal_is_undetermined_while_the_peace_is_perhaps_in_force()
    {
        var treaty = new TestTreaty().Happened(Exchange, new DateRange(On("1850-01-31"), On("1850-02-04"))).With(Debts.Of((100, 6))).CompletePayments();
        Assert.Equal(0, treaty.Ledger.PrincipalOn(On("1850-01-30")));
        Assert.Null(treaty.Ledger.PrincipalOn(On("1850-02-02")));
        Assert.Equal(100, treaty.Ledger.PrincipalOn(On("1850-02-04")));
    }

    [Fact]
    public void A_charge_that_perhaps_fell_due_leaves_what_is_owed_undetermined()
    {
        var share = Debts.Recurring(5, Law.Months(12), Law.Going(Garrison));
        var treaty = TestTreaty.Exchanged.With(share).CompletePayments(account: Share).Happened(Garrison, "1850-02-01");
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1851-01-31"));
        Assert.Null(treaty.Model.LedgerOf(Share).PrincipalOn(On("1851-02-01")));
    }

    [Fact]
    public void Beyond_the_horizon_what_recurs_is_open()
    {
        var share = Debts.Recurring(5, Law.Months(12), Law.InForce);
        var treaty = (TestTreaty.Exchanged with { Horizon = On("1852-12-31") }).With(share).CompletePayments("1880-12-31", Share);
        Assert.Equal(10, treaty.Model.LedgerOf(Share).PrincipalOn(On("1852-12-31")));
        Assert.Null(treaty.Model.LedgerOf(Share).PrincipalOn(On("1853-06-01")));
    }

    [Fact]
    public void Two_instalments_that_fall_due_on_one_day_are_both_scheduled()
    {
        var treaty = s_owing with { Accounts = [Debts.Of((60, 6), (40, 6))] };
        Assert.Equal(100, treaty.Ledger.Scheduled.Aggregate(Time.Quantities.Rational.Zero, (sum, row) => sum + row.Principal));
    }

    [Fact]
    public void Before_the_first_charge_falls_nothing_is_owed_however_incomplete_the_record_of_payments()
    {
        var treaty = TestTreaty.Exchanged.With(Debts.Recurring(5, Law.Months(12), Law.InForce));
        Assert.Equal(0, treaty.Model.LedgerOf(Share).PrincipalOn(On("1850-06-01")));
        Assert.Null(treaty.Model.LedgerOf(Share).PrincipalOn(On("1851-01-31")));
    }

    [Fact]
    public void A_principal_repaid_is_repaid_beyond_the_record_though_interest_may_be_left()
    {
        var treaty = TestTreaty.Exchanged.With(Debts.Of((60, 6), (40, 24)).At(Debts.Interest(new(1, 20), 6))).CompletePayments("1850-12-31").Pays("1850-12-01", 100);
        Assert.Equal(0, treaty.Ledger.PrincipalOn(On("1851-06-01")));
        Assert.Null(treaty.Ledger.OwedOn(On("1851-06-01")));
    }

    [Fact]
    public void A_balance_stays_known_where_the_peace_has_perhaps_ended_since()
    {
        var force = Law.All(Law.Done(Exchange), Law.Not(Law.Done(Arrangement)));
        var treaty = (TestTreaty.Exchanged with { Force = force }).With(Debts.Of((100, 6))).CompletePayments()
            .Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-05"))).Complete(Arrangement, "1870-12-31");
        Assert.Equal(100, treaty.Ledger.PrincipalOn(On("1850-02-28")));
        Assert.Equal(100, treaty.Ledger.PrincipalOn(On("1850-03-05")));
        Assert.Equal(100, treaty.Ledger.PrincipalOn(On("1850-03-02")));
    }

    [Fact]
    public void Before_an_account_opens_it_is_not_settled_however_incomplete_the_record_of_payments() =>
        Assert.Equal(Truth.False, TestTreaty.Exchanged.With(Debts.Of((100, 6))).TruthOn(Law.Settled(Debt), "1850-01-30"));

    [Fact]
    public void Where_nobody_knows_whether_the_peace_is_in_force_nobody_knows_whether_a_debt_is_overdue_or_settled()
    {
        var treaty = new TestTreaty().With(Debts.Of((100, 6))).CompletePayments();
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Overdue(1), "1851-06-01"));
        Assert.Equal(Truth.Unknown, treaty.Pays("1850-06-01", 100).TruthOn(Law.Settled(Debt), "1850-07-01"));
    }

    [Fact]
    public void Payments_in_time_for_a_waiver_settle_nothing_under_a_peace_that_never_came_into_force()
    {
        var treaty = (TestTreaty.Exchanged with { Force = Law.All(Law.Done(Exchange), Law.Done(Arrangement)) }).Complete(Arrangement, "1870-12-31")
            .With(Debts.Of((100, 6)).At(Debts.Interest(new(1, 20), 6)).WaivedWithin(Law.Months(12))).CompletePayments().Pays("1850-06-01", 100);
        Assert.Equal(Truth.False, treaty.TruthOn(Law.Settled(Debt), "1850-07-01"));
    }
}
