using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests;

/// <summary>The debts of the test treaty.</summary>
internal static class Debts
{
    /// <summary>A debt of Aurelia to Borea without interest: so much within so many months of exchange.</summary>
    public static Account Of(params (int Amount, int Months)[] instalments) =>
        OfParts([.. instalments.Select((part, index) => new Instalment(index + 1, part.Amount, Law.Months(part.Months), Article(1)))]);

    public static Account OfParts(ImmutableArray<Instalment> instalments) => new()
    {
        Name = Debt,
        Debtor = Aurelia,
        Creditor = Borea,
        Instrument = Peace,
        Unit = Crown,
        At = Article(1),
        Instalments = instalments,
    };

    /// <summary>So much at each full period from exchange while the condition holds.</summary>
    public static Account Recurring(Rational amount, Term every, Condition during) => OfParts([]) with
    {
        Name = Share,
        Recurring = new RecurringCharge(amount, every, during, Article(2)),
    };

    public static Account At(this Account account, Interest interest) => account with { Interest = interest };

    public static Account Reducing(this Account account, Reduces reduces) => account with { Prepayment = Law.Always(new PrepaymentRule(reduces)) };

    public static Account Allocating(this Account account, Allocation allocation) => account with { Allocation = allocation };

    public static Account WaivedWithin(this Account account, Term term, bool counts = true) =>
        account with { Waiver = new Waiver(term, counts, Article(1)) };

    /// <summary>Interest a year from the last day for the first instalment, payable every so many months from exchange.</summary>
    public static Interest Interest(Rational rate, int everyMonths, DayCount dayCount = DayCount.Thirty360European) => new()
    {
        Rate = rate,
        From = Law.Always(new InterestStart(1, false)),
        Payable = Law.Always(Law.Months(everyMonths)),
        DayCount = Law.Always(new BoxedDayCount(dayCount)),
        At = Article(1),
    };
}
