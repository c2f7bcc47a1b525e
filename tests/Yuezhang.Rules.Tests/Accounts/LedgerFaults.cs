using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

/// <summary>Faults that were found in the keeping of accounts; each stays here until it is mended.</summary>
public class LedgerFaults
{
    [Fact]
    public void What_a_payment_meets_is_open_where_only_a_day_within_its_range_would_have_met_it()
    {
        // before 28 February it would reduce the last instalment; from then on it meets the first
        var treaty = TestTreaty.Exchanged.With(Debts.Of((30, 1), (60, 6)).Reducing(Reduces.Last)).CompletePayments()
            .Pays(new DateRange(On("1850-02-27"), On("1850-03-02")), 50);
        Assert.Equal(Truth.False, treaty.TruthOn(Law.Paid(1), "1850-02-27"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Paid(1), "1850-02-28"));
    }
}
