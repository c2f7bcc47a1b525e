using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

/// <summary>1,200 crowns in three yearly instalments at 5 % from the last day for the first, which leaves 800.</summary>
public class InterestTests
{
    private static readonly Rational s_fivePercent = new(1, 20);

    [Fact]
    [Example("10.9")]
    public void Half_yearly_interest_by_30E_360_comes_in_halves()
    {
        var rows = Bearing(6, DayCount.Thirty360European).Ledger.Scheduled;
        Assert.Equal(["1851-01-31", "1851-07-31", "1852-01-31", "1852-07-31", "1853-01-31"], rows.Select(r => r.Due.ToString()));
        Assert.Equal([0, 20, 20, 10, 10], rows.Select(r => r.Interest));
        Assert.Equal([400, 0, 400, 0, 400], rows.Select(r => r.Principal));
        Assert.Equal(1260, rows.Aggregate(Rational.Zero, (sum, r) => sum + r.Principal + r.Interest));
    }

    [Fact]
    public void Yearly_interest_by_30E_360_adds_up_to_the_same() =>
        Assert.Equal([0, 40, 20], Bearing(12, DayCount.Thirty360European).Ledger.Scheduled.Select(r => r.Interest));

    [Fact]
    public void By_actual_365_each_half_year_has_its_own_days()
    {
        var rows = Bearing(6, DayCount.Actual365Fixed).Ledger.Scheduled;
        Assert.Equal(
            [0, new(40 * 181, 365), new(40 * 184, 365), new(20 * 182, 365), new(20 * 184, 365)],
            rows.Select(r => r.Interest));
    }

    [Fact]
    public void By_actual_365_a_leap_year_costs_a_day_more() =>
        Assert.Equal([0, 40, new(20 * 366, 365)], Bearing(12, DayCount.Actual365Fixed).Ledger.Scheduled.Select(r => r.Interest));

    [Fact]
    [Example("10.8")]
    public void Interest_accrues_day_by_day_on_what_is_in_fact_unpaid()
    {
        var ledger = Bearing(6, DayCount.Actual365Fixed).Pays("1851-01-31", 400, PaymentPart.Instalment, 1).Pays("1851-03-02", 365).Ledger;
        Assert.Equal(0, ledger.InterestAccrued(On("1851-01-31")));
        Assert.Equal(new Rational(800, 20 * 365), ledger.InterestAccrued(On("1851-02-01")));
        Assert.Equal(new Rational(800 * 30, 20 * 365), ledger.InterestAccrued(On("1851-03-02")));
        Assert.Equal(new Rational((800 * 30) + 435, 20 * 365), ledger.InterestAccrued(On("1851-03-03")));
    }

    [Fact]
    public void Interest_runs_from_the_due_day_even_where_the_first_instalment_is_late()
    {
        var ledger = Bearing(6, DayCount.Thirty360European).Pays("1851-04-30", 400, PaymentPart.Instalment, 1).Ledger;
        Assert.Equal(On("1851-01-31"), ledger.InterestFrom);
        Assert.Equal(15, ledger.InterestAccrued(On("1851-04-30")));
    }

    [Fact]
    public void On_the_other_reading_interest_runs_only_from_the_payment()
    {
        var treaty = Bearing(6, DayCount.Thirty360European, onPayment: true);
        Assert.Null(treaty.Ledger.InterestFrom);
        Assert.Equal(On("1851-04-30"), treaty.Pays("1851-04-30", 400, PaymentPart.Instalment, 1).Ledger.InterestFrom);
    }

    [Fact]
    public void Interest_paid_is_owed_no_more()
    {
        var ledger = Bearing(6, DayCount.Thirty360European).Pays("1851-01-31", 400, PaymentPart.Instalment, 1).Pays("1851-07-31", 20, PaymentPart.Interest).Ledger;
        Assert.Equal(20, ledger.InterestAccrued(On("1851-07-31")));
        Assert.Equal(0, ledger.InterestOwed(On("1851-07-31")));
        Assert.Equal(800, ledger.OwedOn(On("1851-07-31")));
        Assert.Equal(On("1851-07-31"), ledger.Parts.First(p => p.Kind == DebtPartKind.Interest).PaidOn);
    }

    [Fact]
    public void A_debt_is_settled_only_with_its_interest()
    {
        var repaid = Bearing(6, DayCount.Thirty360European).Pays("1851-01-31", 400, PaymentPart.Instalment, 1).Pays("1851-07-31", 800);
        Assert.Null(repaid.Ledger.SettledOn);
        Assert.Equal(On("1851-08-05"), repaid.Pays("1851-08-05", 20, PaymentPart.Interest).Ledger.SettledOn);
    }

    private static TestTreaty Bearing(int everyMonths, DayCount dayCount, bool onPayment = false)
    {
        var interest = Debts.Interest(s_fivePercent, everyMonths, dayCount) with { From = Law.Always(new InterestStart(1, onPayment)) };
        return TestTreaty.Exchanged.With(Debts.Of((400, 12), (400, 24), (400, 36)).At(interest)).CompletePayments();
    }
}
