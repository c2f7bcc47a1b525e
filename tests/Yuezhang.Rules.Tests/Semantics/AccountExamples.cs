using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Semantics.Settlement;

namespace Yuezhang.Rules.Tests.Semantics;

public class AccountExamples
{
    [Fact]
    [Example("10.1")]
    public void Sixths_and_thirds_of_millions_stay_exact() =>
        Assert.Equal(new Rational(250_000_000, 3), Owing.Model.LedgerOf(Indemnity).PrincipalOn(On("1897-05-09")));

    [Fact]
    [Example("10.3")]
    public void The_instalments_fall_due_on_the_last_days_of_their_terms() => Assert.Equal(
        ["1895-11-08", "1896-05-08", "1897-05-08", "1898-05-08", "1899-05-08", "1900-05-08", "1901-05-08", "1902-05-08"],
        Owing.Model.LedgerOf(Indemnity).Parts.Where(p => p.Kind == DebtPartKind.Instalment).Select(p => p.Due.ToString()));

    [Fact]
    [Example("10.10")]
    public void Seventy_two_and_a_half_millions_settle_eighty_three_and_a_third()
    {
        var ledger = PaidOff.Model.LedgerOf(Indemnity);
        Assert.Equal(new Rational(250_000_000, 3), ledger.PrincipalOn(On("1898-05-06")));
        Assert.Equal(new WaiverOutcome(WaiverState.Met, On("1898-05-08"), On("1898-05-07"), new Rational(32_500_000, 3)), ledger.Waiver);
        Assert.Equal(0, ledger.PrincipalOn(On("1898-05-07")));
    }
}
