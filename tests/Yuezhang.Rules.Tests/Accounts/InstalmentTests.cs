using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

public class InstalmentTests
{
    private static readonly TestTreaty s_treaty = TestTreaty.Exchanged.With(Debts.Of((50, 1), (30, 6), (20, 12))).CompletePayments();

    private static readonly TestTreaty s_paid = s_treaty
        .Pays("1850-02-28", 50, PaymentPart.Instalment, 1).Pays("1850-08-02", 30, PaymentPart.Instalment, 2).Pays("1850-12-24", 20, PaymentPart.Instalment, 3);

    [Fact]
    public void Each_instalment_falls_due_on_the_last_day_of_its_term_from_exchange() =>
        Assert.Equal(["1850-02-28", "1850-07-31", "1851-01-31"], s_treaty.Ledger.Parts.Select(p => p.Due.ToString()));

    [Fact]
    public void It_falls_due_a_day_earlier_where_the_day_of_the_event_counts()
    {
        var counting = s_treaty with { Counting = Law.Counted(Law.WithTheDayOfTheEvent) };
        Assert.Equal(["1850-02-28", "1850-07-30", "1851-01-30"], counting.Ledger.Parts.Select(p => p.Due.ToString()));
    }

    [Fact]
    public void The_schedule_lists_what_falls_due_and_what_is_left_after_it()
    {
        var rows = s_treaty.Ledger.Scheduled;
        Assert.Equal([50, 30, 20], rows.Select(r => r.Principal));
        Assert.Equal([50, 20, 0], rows.Select(r => r.BalanceAfter));
        Assert.Equal([1, 2, 3], rows.Select(r => r.Instalment));
    }

    [Theory]
    [InlineData("1850-01-30", 0)]
    [InlineData("1850-01-31", 100)]
    [InlineData("1850-02-27", 100)]
    [InlineData("1850-02-28", 50)]
    [InlineData("1850-03-01", 50)]
    [InlineData("1850-08-01", 50)]
    [InlineData("1850-08-02", 20)]
    [InlineData("1850-12-23", 20)]
    [InlineData("1850-12-24", 0)]
    [InlineData("1860-01-01", 0)]
    [Example("10.4")]
    public void The_balance_falls_on_the_day_of_each_payment(string day, int left) =>
        Assert.Equal(left, s_paid.Ledger.PrincipalOn(On(day)));

    [Theory]
    [InlineData(1, "1850-01-30", NormState.Dormant)]
    [InlineData(1, "1850-01-31", NormState.InForce)]
    [InlineData(1, "1850-02-28", NormState.Fulfilled)]
    [InlineData(2, "1850-07-31", NormState.InForce)]
    [InlineData(2, "1850-08-01", NormState.Breached)]
    [InlineData(2, "1850-08-02", NormState.Cured)]
    [InlineData(3, "1850-12-24", NormState.Fulfilled)]
    public void An_instalment_is_open_then_fulfilled_or_breached_and_cured(int instalment, string day, NormState state) =>
        Assert.Equal(state, s_paid.Ledger.StateOf(s_paid.Ledger.Part(instalment)!, On(day)));

    [Theory]
    [InlineData("1850-07-31", Truth.False)]
    [InlineData("1850-08-01", Truth.True)]
    [InlineData("1850-08-02", Truth.False)]
    [Example("3.24")]
    public void An_instalment_is_overdue_from_the_day_after_its_last_day_until_it_is_paid(string day, Truth truth) =>
        Assert.Equal(truth, s_paid.TruthOn(Law.Overdue(2), day));

    [Theory]
    [InlineData("1850-12-23", Truth.False)]
    [InlineData("1850-12-24", Truth.True)]
    [Example("3.22")]
    public void A_debt_without_interest_is_settled_with_its_last_payment(string day, Truth truth) =>
        Assert.Equal(truth, s_paid.TruthOn(Law.Settled(Debt), day));

    [Fact]
    public void A_payment_in_part_leaves_the_instalment_unpaid_until_the_rest_comes()
    {
        var ledger = s_treaty.Pays("1850-02-10", 30, PaymentPart.Instalment, 1).Pays("1850-02-20", 20, PaymentPart.Instalment, 1).Ledger;
        Assert.Equal(70, ledger.PrincipalOn(On("1850-02-15")));
        Assert.Equal(On("1850-02-20"), ledger.Part(1)!.PaidOn);
    }

    [Fact]
    public void Where_no_payment_is_recorded_the_balance_is_open_after_the_record_ends()
    {
        var ledger = (s_treaty with { Completeness = [] }).CompletePayments("1850-03-15").Ledger;
        Assert.Equal(100, ledger.PrincipalOn(On("1850-03-15")));
        Assert.Null(ledger.PrincipalOn(On("1850-03-16")));
        Assert.Null(ledger.OwedOn(On("1850-03-16")));
    }

    [Fact]
    public void A_payment_after_the_known_day_is_out_of_sight_and_the_balance_after_it_open()
    {
        var ledger = s_paid.KnownOn("1850-05-01").Ledger;
        Assert.Equal(50, ledger.PrincipalOn(On("1850-05-01")));
        Assert.Null(ledger.PrincipalOn(On("1850-05-02")));
        Assert.Null(ledger.Part(2)!.PaidOn);
    }

    [Fact]
    [Example("10.5")]
    public void A_payment_of_uncertain_date_leaves_the_balance_open_exactly_within_its_range()
    {
        var ledger = s_treaty.Pays(new DateRange(On("1850-02-20"), On("1850-02-24")), 50).Ledger;
        Assert.Equal(100, ledger.PrincipalOn(On("1850-02-19")));
        Assert.Null(ledger.PrincipalOn(On("1850-02-20")));
        Assert.Null(ledger.PrincipalOn(On("1850-02-23")));
        Assert.Equal(50, ledger.PrincipalOn(On("1850-02-24")));
    }

    [Fact]
    public void Before_the_peace_is_exchanged_no_account_is_open()
    {
        var ledger = new TestTreaty().Complete(Exchange, "1870-12-31").With(Debts.Of((50, 1))).CompletePayments().Ledger;
        Assert.Null(ledger.Opens);
        Assert.Empty(ledger.Scheduled);
        Assert.Equal(0, ledger.PrincipalOn(On("1850-06-01")));
    }

    [Theory]
    [InlineData("without", "western", "1895-11-08")]
    [InlineData("with", "western", "1895-11-07")]
    [InlineData("without", "numbered", "1895-11-30")]
    [InlineData("with", "numbered", "1895-11-29")]
    [InlineData("without", "intercalary", "1895-10-31")]
    [InlineData("with", "intercalary", "1895-10-30")]
    public void Doubts_on_two_points_of_counting_combine_freely_and_both_are_told(string day, string months, string due)
    {
        var treaty = new TestTreaty { Horizon = On("1900-12-31") }.Happened(Exchange, "1895-05-08").With(Debts.Of((10, 6)))
            .With(Law.Reading("day", true, "without", "with")).With(Law.Reading("months", true, "western", "numbered", "intercalary"));
        treaty = treaty with
        {
            Counting = treaty.Counting with
            {
                FirstDayCounts = Law.Read("day", ("without", false), ("with", true)),
                Calendar = Law.Read(
                    "months", ("western", CountingCalendar.Gregorian), ("numbered", CountingCalendar.ChineseByNumber), ("intercalary", CountingCalendar.ChineseByMonth)),
            },
        };
        var ledger = treaty.Read("day", day).Read("months", months).Ledger;
        Assert.Equal(On(due), ledger.Parts[0].Due);
        Assert.Equal([new Guard("months", months), new Guard("day", day)], ledger.Guards);
    }

    [Fact]
    public void Where_the_calendar_of_counting_ends_an_instalment_has_no_day()
    {
        var treaty = new TestTreaty { Counting = Law.Counted(Law.WithoutTheDayOfTheEvent with { Calendar = CountingCalendar.ChineseByNumber }) };
        Assert.Null(treaty.Happened(Exchange, "2101-01-01").With(Debts.Of((10, 6))).Ledger.Parts[0].Due);
        Assert.NotNull(treaty.Happened(Exchange, "2100-01-02").With(Debts.Of((10, 6))).Ledger.Parts[0].Due);
    }
}
