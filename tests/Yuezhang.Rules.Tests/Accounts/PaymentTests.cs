using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

public class PaymentTests
{
    [Theory]
    [InlineData(Reduces.Next, 40, 1)]
    [InlineData(Reduces.Next, 60, 1, 2)]
    [InlineData(Reduces.Last, 40)]
    [InlineData(Reduces.Last, 60, 3)]
    [InlineData(Reduces.Last, 90, 2, 3)]
    [InlineData(Reduces.Alike, 60)]
    [InlineData(Reduces.Alike, 120, 1, 2, 3)]
    public void An_early_payment_pays_off_the_instalments_that_the_rule_names(Reduces reduces, int amount, params int[] paidOff)
    {
        var ledger = Prepayable(reduces).Pays("1850-06-01", amount).Ledger;
        Assert.Equal(paidOff, ledger.Parts.Where(p => p.PaidOn == On("1850-06-01")).Select(p => p.Number));
        Assert.Equal(120 - amount, ledger.PrincipalOn(On("1850-06-01")));
    }

    [Theory]
    [InlineData(Reduces.Next, 0)]
    [InlineData(Reduces.Last, 30)]
    [InlineData(Reduces.Alike, 15)]
    public void The_rule_decides_what_is_left_of_the_first_instalment(Reduces reduces, int left)
    {
        var treaty = Prepayable(reduces).Pays("1850-06-01", 60);
        Assert.Equal(left == 0, treaty.Ledger.Part(1)!.PaidOn is not null);
        if (left > 0)
        {
            Assert.Null(treaty.Pays("1851-01-31", left - 1, PaymentPart.Instalment, 1).Ledger.Part(1)!.PaidOn);
            Assert.Equal(On("1851-01-31"), treaty.Pays("1851-01-31", left, PaymentPart.Instalment, 1).Ledger.Part(1)!.PaidOn);
        }
    }

    [Theory]
    [InlineData(Reduces.Next)]
    [InlineData(Reduces.Last)]
    [InlineData(Reduces.Alike)]
    public void What_is_already_due_is_met_before_anything_is_paid_early(Reduces reduces)
    {
        var ledger = Prepayable(reduces).Pays("1851-03-01", 30).Ledger;
        Assert.Equal(On("1851-03-01"), ledger.Part(1)!.PaidOn);
        Assert.Null(ledger.Part(2)!.PaidOn);
        Assert.Null(ledger.Part(3)!.PaidOn);
    }

    [Fact]
    [Example("10.6")]
    public void An_instalment_that_is_named_is_met_before_those_already_due()
    {
        var ledger = Prepayable(Reduces.Next).Pays("1851-03-01", 30, PaymentPart.Instalment, 2).Ledger;
        Assert.Null(ledger.Part(1)!.PaidOn);
        Assert.Equal(On("1851-03-01"), ledger.Part(2)!.PaidOn);
    }

    [Theory]
    [InlineData(Allocation.InterestFirst, 15, 15, 0, 0)]
    [InlineData(Allocation.InterestFirst, 50, 20, 30, 0)]
    [InlineData(Allocation.InterestFirst, 820, 20, 800, 0)]
    [InlineData(Allocation.InterestFirst, 830, 20, 800, 10)]
    [InlineData(Allocation.PrincipalFirst, 15, 0, 15, 0)]
    [InlineData(Allocation.PrincipalFirst, 800, 0, 800, 0)]
    [InlineData(Allocation.PrincipalFirst, 810, 10, 800, 0)]
    [InlineData(Allocation.PrincipalFirst, 830, 20, 800, 10)]
    [Example("10.7")]
    public void A_payment_that_names_no_part_is_allocated_in_the_order_of_the_text(Allocation allocation, int amount, int interest, int principal, int surplus)
    {
        var account = Debts.Of((400, 12), (800, 36)).At(Debts.Interest(new(1, 20), 6)).Allocating(allocation);
        var ledger = TestTreaty.Exchanged.With(account).CompletePayments()
            .Pays("1851-01-31", 400, PaymentPart.Instalment, 1).Pays("1851-07-31", amount, PaymentPart.Unnamed).Ledger;
        var day = On("1851-07-31");
        Assert.Equal(interest, OfDay(ledger, PostingKind.Interest, day));
        Assert.Equal(principal, OfDay(ledger, PostingKind.Principal, day));
        Assert.Equal(surplus, OfDay(ledger, PostingKind.Surplus, day));
    }

    [Fact]
    public void A_payment_that_names_no_part_is_principal_where_there_is_no_interest()
    {
        var ledger = Prepayable(Reduces.Next).Pays("1850-06-01", 50, PaymentPart.Unnamed).Ledger;
        Assert.Equal(50, ledger.Sum(PostingKind.Principal, On("1850-06-01")));
    }

    [Fact]
    public void What_is_paid_beyond_the_debt_is_a_surplus_and_the_balance_stays_at_nothing()
    {
        var ledger = Prepayable(Reduces.Next).Pays("1850-06-01", 150).Ledger;
        Assert.Equal(120, ledger.Sum(PostingKind.Principal, On("1850-06-01")));
        Assert.Equal(30, ledger.Sum(PostingKind.Surplus, On("1850-06-01")));
        Assert.Equal(0, ledger.PrincipalOn(On("1850-06-01")));
        Assert.Equal(On("1850-06-01"), ledger.SettledOn);
    }

    [Fact]
    [Example("10.2")]
    public void Thirds_stay_exact()
    {
        var third = new Rational(100, 3);
        var account = Debts.OfParts([.. Enumerable.Range(1, 3).Select(n => new Instalment(n, third, Law.Months(12 * n), Article(1)))]);
        var ledger = TestTreaty.Exchanged.With(account).CompletePayments().Pays("1850-06-01", third).Pays("1850-07-01", third).Pays("1850-08-01", third).Ledger;
        Assert.Equal(new Rational(200, 3), ledger.PrincipalOn(On("1850-06-15")));
        Assert.Equal(On("1850-08-01"), ledger.SettledOn);
    }

    private static Rational OfDay(Ledger ledger, PostingKind kind, Day day) =>
        ledger.Postings.Where(p => p.Kind == kind && p.Date == day).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount);

    private static TestTreaty Prepayable(Reduces reduces) =>
        TestTreaty.Exchanged.With(Debts.Of((30, 12), (30, 24), (60, 36)).Reducing(reduces)).CompletePayments();
}
