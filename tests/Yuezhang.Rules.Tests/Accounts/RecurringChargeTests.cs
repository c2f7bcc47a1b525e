using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Record;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

/// <summary>Five crowns at each anniversary of exchange while Borea garrisons Karst.</summary>
public class RecurringChargeTests
{
    private static readonly TestTreaty s_treaty = TestTreaty.Exchanged
        .With(Debts.Recurring(5, Law.Months(12), Law.Going(Garrison)))
        .CompletePayments(account: Share).Complete(Garrison, "1870-12-31").Complete(Evacuation, "1870-12-31")
        .Happened(Garrison, "1850-03-01");

    [Fact]
    public void A_charge_falls_at_each_anniversary_while_the_garrison_goes_on()
    {
        var parts = LedgerOf(s_treaty.Happened(Evacuation, "1852-06-01")).Parts;
        Assert.Equal(["1851-01-31", "1852-01-31"], parts.Select(p => p.Due.ToString()));
        Assert.All(parts, p => Assert.Equal((DebtPartKind.Charge, 5, false), (p.Kind, p.Amount, p.Conditional)));
    }

    [Fact]
    public void None_falls_on_the_day_on_which_the_garrison_leaves() =>
        Assert.Equal(["1851-01-31"], LedgerOf(s_treaty.Happened(Evacuation, "1852-01-31")).Parts.Select(p => p.Due.ToString()));

    [Fact]
    public void A_garrison_that_returns_is_charged_again() => Assert.Equal(
        ["1851-01-31", "1854-01-31"],
        LedgerOf(s_treaty.Happened(Evacuation, "1851-06-01").Happened(Garrison, "1853-02-01").Happened(Evacuation, "1854-02-01")).Parts.Select(p => p.Due.ToString()));

    [Theory]
    [InlineData("1851-01-30", 0)]
    [InlineData("1851-01-31", 5)]
    [InlineData("1851-03-01", 0)]
    [InlineData("1852-01-31", 5)]
    [InlineData("1853-01-31", 5)]
    public void What_has_fallen_due_is_owed_until_it_is_paid(string day, int owed)
    {
        var ledger = LedgerOf(s_treaty.Pays("1851-03-01", 5, account: Share).Happened(Evacuation, "1852-06-01"));
        Assert.Equal(owed, ledger.PrincipalOn(On(day)));
    }

    [Fact]
    public void A_charge_paid_after_its_day_is_cured()
    {
        var ledger = LedgerOf(s_treaty.Pays("1851-03-01", 5, account: Share));
        Assert.Equal(NormState.Breached, ledger.StateOf(ledger.Part(1)!, On("1851-02-01")));
        Assert.Equal(NormState.Cured, ledger.StateOf(ledger.Part(1)!, On("1851-03-01")));
    }

    [Fact]
    public void A_charge_paid_before_its_day_is_not_owed_on_it()
    {
        var ledger = LedgerOf(s_treaty.Pays("1850-12-01", 5, PaymentPart.Unnamed, account: Share).Happened(Evacuation, "1852-06-01"));
        Assert.Equal(0, ledger.PrincipalOn(On("1851-01-31")));
        Assert.Equal(NormState.Fulfilled, ledger.StateOf(ledger.Part(1)!, On("1851-01-31")));
    }

    [Fact]
    public void A_charge_that_perhaps_falls_is_conditional()
    {
        var ledger = LedgerOf(s_treaty with { Completeness = [.. s_treaty.Completeness.Where(c => c.Act != Evacuation)] });
        Assert.True(ledger.Part(1)!.Conditional);
        Assert.Equal(NormState.Undetermined, ledger.StateOf(ledger.Part(1)!, On("1851-02-01")));
    }

    [Fact]
    public void Charges_are_worked_out_through_the_horizon_only()
    {
        var ledger = LedgerOf(s_treaty with { Horizon = On("1853-01-31") });
        Assert.Equal(["1851-01-31", "1852-01-31", "1853-01-31"], ledger.Parts.Select(p => p.Due.ToString()));
    }

    private static Ledger LedgerOf(TestTreaty treaty) => treaty.Model.LedgerOf(Share);
}
