using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.Sampled;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>The peace, exchanged on 31 January 1850, over time.</summary>
public class TimelineViewTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    public void A_norm_has_its_states_one_after_the_other_and_the_last_is_open()
    {
        var row = Row(s_treaty.With(Law.Must(Fortification).Within(Law.Months(6))).Happened(Fortification, "1850-09-10"));
        Assert.Equal(("norm", "Aurelia must fortify the Moor", Article(1)), (row.Kind, row.What, row.At));
        Assert.Equal(
            ["[…, 1850-01-31) Dormant", "[1850-01-31, 1850-08-01) InForce", "[1850-08-01, 1850-09-10) Breached", "[1850-09-10, …) Cured"], States(row));
        Assert.Equal(On("1850-07-31"), row.LastDay);
    }

    [Fact]
    public void What_changes_only_beyond_the_horizon_is_not_told() => Assert.Equal(
        ["[…, 1850-01-31) Dormant", "[1850-01-31, …) InForce"],
        States(Row(s_treaty.With(Law.May(Trade).Until(Law.Done(Blockade))) with { Horizon = On("1850-12-31") })));

    [Fact]
    public void An_instrument_has_its_force_and_rests_between_its_two_parties()
    {
        var war = s_treaty.With(new Suspension(Aurelia, Borea, Law.Going(Blockade), Article(5))).Happened(Blockade, "1850-03-01").Happened(Unblocking, "1850-04-01");
        Assert.Equal(
            ["[…, 1850-01-31) Dormant", "[1850-01-31, 1850-03-01) InForce", "[1850-03-01, 1850-04-01) Suspended", "[1850-04-01, …) InForce"],
            States(View(war).Instruments[0].Force));
        var ended = s_treaty with { Ending = Law.Always(Law.Done(Denunciation)) };
        Assert.Equal(
            ["[…, 1850-01-31) Dormant", "[1850-01-31, 1850-06-01) InForce", "[1850-06-01, …) Terminated"],
            States(View(ended.Happened(Denunciation, "1850-06-01")).Instruments[0].Force));
        Assert.Equal(["[…, …) Undetermined"], States(View(new TestTreaty()).Instruments[0].Force));
    }

    [Fact]
    public void A_debt_is_breached_while_a_part_is_overdue_and_over_when_all_are_paid()
    {
        var debt = Debt(s_treaty.CompletePayments().With(Debts.Of((10, 1), (20, 6)))
            .Pays("1850-03-10", 10, PaymentPart.Instalment, 1).Pays("1850-05-01", 20, PaymentPart.Instalment, 2));
        Assert.Equal(
            ["[…, 1850-01-31) Dormant", "[1850-01-31, 1850-03-01) InForce", "[1850-03-01, 1850-03-10) Breached", "[1850-03-10, 1850-05-01) InForce"],
            States(debt).Take(4));
        Assert.Equal(["instalment 1 of the debt", "instalment 2 of the debt"], debt.Parts.Select(p => p.What));
        Assert.Equal(
            ["[…, 1850-01-31) Dormant", "[1850-01-31, 1850-03-01) InForce", "[1850-03-01, 1850-03-10) Breached", "[1850-03-10, …) Cured"], States(debt.Parts[0]));
        Assert.Equal([On("1850-02-28"), On("1850-07-31")], debt.LastDays);
    }

    [Fact]
    public void A_payment_of_uncertain_date_leaves_its_part_open_between()
    {
        var debt = Debt(s_treaty.CompletePayments().With(Debts.Of((10, 6))).Pays(new DateRange(On("1850-03-10"), On("1850-03-12")), 10, PaymentPart.Instalment, 1));
        Assert.Equal(
            ["[…, 1850-01-31) Dormant", "[1850-01-31, 1850-03-10) InForce", "[1850-03-10, 1850-03-12) Undetermined", "[1850-03-12, …) Fulfilled"], States(debt.Parts[0]));
    }

    [Fact]
    public void A_charge_that_may_not_fall_due_leaves_the_debt_open_only_where_no_other_is_to_be_paid()
    {
        var share = Debts.Recurring(5, Law.Months(12), Law.Going(Garrison));
        var debt = Debt((s_treaty with { Completeness = [], Horizon = On("1854-12-31") }).Happened(Garrison, "1850-01-01").Complete(Garrison, "1851-06-30").Complete(Evacuation, "1851-06-30")
            .CompletePayments("1851-06-30", Share).With(share).Pays("1851-01-20", 5, account: Share));
        Assert.Equal(["[…, 1850-01-31) Dormant", "[1850-01-31, 1851-01-20) InForce", "[1851-01-20, …) Undetermined"], States(debt));
    }

    [Fact]
    public void Where_readings_that_none_governs_disagree_the_state_is_undetermined()
    {
        var treaty = s_treaty.With(Law.Reading("end", false, "early", "late")).Happened(Blockade, "1850-03-01").Happened(Garrison, "1850-05-01")
            .With(Law.May(Trade) with { Until = Law.Read("end", ("early", Law.Done(Blockade)), ("late", Law.Done(Garrison))) });
        Assert.Equal(
            ["[…, 1850-01-31) Dormant", "[1850-01-31, 1850-03-01) InForce", "[1850-03-01, 1850-05-01) Undetermined", "[1850-05-01, …) Expired"], States(Row(treaty)));
        var guarded = s_treaty.With(Law.Reading("right", false, "given", "none")).With(Law.May(Trade) with { Guard = new("right", "none") });
        Assert.Equal(["[…, …) Undetermined"], States(Row(guarded)));
    }

    [Fact]
    public void The_period_goes_from_before_the_first_change_to_after_the_last_and_not_beyond_the_horizon()
    {
        var treaty = s_treaty.With(Law.May(Trade).Until(Law.Done(Blockade))).Happened(Blockade, "1850-12-31");
        Assert.Equal((On("1850-01-01"), On("1851-01-30")), Period(View(treaty)));
        Assert.Equal((On("1850-01-01"), On("1851-01-10")), Period(View(treaty with { Horizon = On("1851-01-10") })));
        Assert.Equal((On("1840-01-01"), On("1851-01-30")), Period(View(treaty, from: "1840-01-01")));
        Assert.Equal((On("1849-12-01"), On("1849-12-31")), Period(View(treaty, from: "1849-12-01", to: "1849-12-31")));
        Assert.Equal((On("1849-12-31"), On("1849-12-31")), Period(View(treaty, to: "1849-12-31")));
        Assert.Equal((On("1850-05-02"), On("1850-07-01")), Period(View(new TestTreaty { Force = null }.Complete(Exchange, "1870-12-31"))));
    }

    [Fact]
    public void Only_the_instrument_asked_for_is_in_it()
    {
        var treaty = s_treaty.With(Law.Instrument(Alliance, Aurelia, Corvia)).With(Law.May(Trade), Law.May(Delivery).In(Alliance));
        Assert.Equal(["Borea may trade at Karst"], TimelineView.Of(treaty.Inquiry, treaty.Library.Instruments.Take(1), null, null, TestTreaty.Opening).Instruments.Single().Rows.Select(r => r.What));
        Assert.Equal([1, 1], View(treaty).Instruments.Select(i => i.Rows.Length));
    }

    [Fact]
    public void A_part_of_a_debt_is_at_every_day_in_the_state_that_it_has_on_that_day()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var model = new ProgramGenerator(seed).Make().Model;
            foreach (var ledger in model.Situation.Library.Accounts.Select(a => model.LedgerOf(a.Name)))
            {
                Assert.All(ledger.Parts, part => AssertAgree(ledger, part, seed));
            }
        }
    }

    private static void AssertAgree(Ledger ledger, DebtPart part, int seed)
    {
        var states = ledger.StatesOf(part);
        for (var day = ProgramGenerator.First + -10; day <= ProgramGenerator.Last + 400; day = day.Next)
        {
            Assert.True(states[Boundary.StartOf(day)] == ledger.StateOf(part, day), $"program {seed}, {part.Kind} {part.Number} on {day}");
        }
    }

    private static TimelineView View(TestTreaty treaty, string? from = null, string? to = null) =>
        TimelineView.Of(treaty.Inquiry, treaty.Library.Instruments, from is null ? null : On(from), to is null ? null : On(to), On("1850-06-01"));

    private static (Day From, Day To) Period(TimelineView view) => (view.From, view.To);

    private static TimelineRow Row(TestTreaty treaty) => Assert.Single(View(treaty).Instruments[0].Rows);

    private static TimelineRow Debt(TestTreaty treaty) => Assert.Single(View(treaty).Instruments[0].Rows, r => r.Kind == "debt");

    private static ImmutableArray<string> States(TimelineRow row) => [.. row.Stretches.Select(s => $"{s.On} {s.State}")];
}
