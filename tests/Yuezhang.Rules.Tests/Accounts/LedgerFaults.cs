using Xunit;
using Yuezhang.Rules.Evaluation;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

/// <summary>Faults that were found in the keeping of accounts; each stays here until it is mended.</summary>
public class LedgerFaults
{
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
