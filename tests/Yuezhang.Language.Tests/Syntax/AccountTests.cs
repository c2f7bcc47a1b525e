using Xunit;

namespace Yuezhang.Language.Tests.Syntax;

public class AccountTests
{
    [Fact]
    public void A_debt_is_paid_in_instalments_and_the_rest_in_equal_parts() => Assert.Equal(
        "Debt(Debtor: China, Creditor: Japan, Amount: Amount(Number: 200000000, Unit: 'Kuping taels'), Account: the indemnity, Aliases: [赔款], Clauses: ["
        + "Instalment(Number: 50000000, Term: EventTerm(Period: 6 months, From: EventNoun(Noun: Exchange))); "
        + "Instalment(Number: 250000000/3, Unit: 'Kuping taels', Term: EventTerm(Period: 12 months, From: EventNoun(Noun: Exchange))); "
        + "Rest(Parts: 6, Periods: [2 years; 3 years; 4 years], From: EventNoun(Noun: Signature, Instrument: the protocol)); "
        + "Rest(Periods: [9 days], From: EventNoun(Noun: Exchange))])",
        Parsed.Statement("""
            China owes Japan 200,000,000 Kuping taels, the indemnity, also 赔款
                50,000,000 within 6 months of exchange
                83,333,333⅓ Kuping taels within 12 months of exchange
                the rest in 6 equal parts within 2, 3 and 4 years of signature of the protocol
                the rest within 9 days of exchange
            """));

    [Fact]
    public void A_charge_recurs_at_each_anniversary() => Assert.Equal(
        "Debt(Debtor: China, Creditor: Japan, Amount: Amount(Number: 500000, Unit: 'Kuping taels'), Account: the garrison share, Clauses: ["
        + "Recurrence(From: EventNoun(Noun: Exchange), While: ActCondition(Act: Act(Phrase: 'Japan garrisons Weihaiwei')))])",
        Parsed.Statement("""
            China owes Japan 500,000 Kuping taels, the garrison share
                at each anniversary of exchange while Japan garrisons Weihaiwei
            """));

    [Fact]
    public void Interest_has_a_rate_a_start_dates_and_a_day_count() => Assert.Equal(
        "Interest(Account: the indemnity, Rate: 1/20, Clauses: ["
        + "InterestStartClause(Instalment: 1, Reading: ReadingClause(Choice: english, Reading: interest-start)); "
        + "InterestStartClause(OnPayment, Instalment: 1, Reading: ReadingClause(Choice: chinese, Reading: interest-start)); "
        + "InterestDatesClause(Every: EventTerm(Period: 6 months, From: EventNoun(Noun: Exchange)), Reading: ReadingClause(Choice: half-yearly, Reading: interest-dates)); "
        + "DayCountClause(DayCount: Thirty360European, Reading: ReadingClause(Choice: thirty, Reading: day-count)); DayCountClause(DayCount: Actual365Fixed)])",
        Parsed.Statement("""
            interest on the indemnity is 5% a year on the unpaid principal
                from the due date of instalment 1        on the english reading of interest-start
                from the payment of instalment 1         on the chinese reading of interest-start
                payable every 6 months from exchange     on the half-yearly reading of interest-dates
                counted 30E/360                          on the thirty reading of day-count
                counted A/365
            """));

    [Fact]
    public void An_early_payment_reduces_the_instalments_that_a_reading_says() => Assert.Equal(
        "Prepayment(Debtor: China, Account: the indemnity, Clauses: [ReductionClause(Reduces: Next, Reading: ReadingClause(Choice: next, Reading: prepayment)); "
        + "ReductionClause(Reduces: Last); ReductionClause(Reduces: Alike)])",
        Parsed.Statement("""
            China may prepay the indemnity
                reducing the next instalments            on the next reading of prepayment
                reducing the last instalments
                reducing all instalments alike
            """));

    [Theory]
    [InlineData("if the indemnity is settled within 3 years of exchange\n    interest on the indemnity is waived\n    interest paid counts toward principal",
        "Waiver(Account: the indemnity, Within: EventTerm(Period: 3 years, From: EventNoun(Noun: Exchange)), WaivedOn: the indemnity, PaidInterestCounts)")]
    [InlineData("if the indemnity is settled within 3 years of exchange\n    interest on the indemnity is waived",
        "Waiver(Account: the indemnity, Within: EventTerm(Period: 3 years, From: EventNoun(Noun: Exchange)), WaivedOn: the indemnity)")]
    [InlineData("a payment of the indemnity that names no part goes to interest first", "Allocation(Account: the indemnity, First: InterestFirst)")]
    [InlineData("a payment of the indemnity that names no part goes to principal first", "Allocation(Account: the indemnity, First: PrincipalFirst)")]
    public void Interest_is_waived_and_payments_are_allocated(string text, string shape) => Assert.Equal(shape, Parsed.Statement(text));
}
