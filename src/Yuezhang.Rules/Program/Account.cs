using System.Collections.Immutable;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Program;

/// <summary>
/// A debt between two parties: what falls due when, what interest it bears, how payments are counted against it.
/// It is either a principal paid in <see cref="Instalments"/>, or a charge that recurs (<see cref="Recurring"/>).
/// </summary>
public sealed record Account
{
    /// <summary>Its name: <c>the indemnity</c>.</summary>
    public required Entity Name { get; init; }

    /// <summary>Who owes.</summary>
    public required Entity Debtor { get; init; }

    /// <summary>Who is owed.</summary>
    public required Entity Creditor { get; init; }

    /// <summary>The instrument that makes it.</summary>
    public required Entity Instrument { get; init; }

    /// <summary>
    /// Lets it open before its instrument is in force, from the first moment at which this holds, as <see cref="Norm.AppliesFrom"/> does for a norm between its debtor
    /// and its creditor; null for a debt that waits for its instrument.
    /// </summary>
    public Condition? AppliesFrom { get; init; }

    /// <summary>The money it is in.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Where it is written.</summary>
    public required Citation At { get; init; }

    /// <summary>
    /// The reading on which it is law; null for all. Two versions of one instrument may so make a debt of one name, each on a choice of its own: on no selection is more
    /// than one of them law.
    /// </summary>
    public Guard? Guard { get; init; }

    /// <summary>The instalments of the principal, in the order of the text; empty for a recurring charge.</summary>
    public ImmutableArray<Instalment> Instalments { get; init; } = [];

    /// <summary>The charge that recurs; null for a principal.</summary>
    public RecurringCharge? Recurring { get; init; }

    /// <summary>The interest it bears; null for none.</summary>
    public Interest? Interest { get; init; }

    /// <summary>The right to pay early, and which instalments an early payment reduces.</summary>
    public Alternatives<PrepaymentRule> Prepayment { get; init; } = Alternatives<PrepaymentRule>.None;

    /// <summary>The waiver of interest on early settlement; null for none.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Where a payment goes that names no part; null where nothing is said.</summary>
    public Allocation? Allocation { get; init; }

    /// <summary>The principal: the sum of the instalments.</summary>
    public Rational Principal => Instalments.Aggregate(Rational.Zero, (sum, i) => sum + i.Amount);
}

/// <summary>A part of the principal and its term.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Amount">How much, in the account's unit; exact (16,666,666⅔ is 50,000,000/3).</param>
/// <param name="Due">The term within which it is to be paid.</param>
/// <param name="At">Where it is written.</param>
public sealed record Instalment(int Number, Rational Amount, Term Due, Citation At);

/// <summary>A sum that falls due again and again, at every full period from an act, while a condition holds ("at each anniversary of exchange").</summary>
public sealed record RecurringCharge(Rational Amount, Term Every, Condition While, Citation At);

/// <summary>
/// Simple interest on the unpaid principal: the yearly rate, the day from which it runs, how often it is payable, how days are counted.
/// </summary>
public sealed record Interest
{
    /// <summary>The rate for a year: 5 % is 1/20.</summary>
    public required Rational Rate { get; init; }

    /// <summary>From when it runs.</summary>
    public required Alternatives<InterestStart> From { get; init; }

    /// <summary>The dates on which it is payable: every full period from an act.</summary>
    public required Alternatives<Term> Payable { get; init; }

    /// <summary>How a stretch of days becomes a fraction of a year.</summary>
    public required Alternatives<BoxedDayCount> DayCount { get; init; }

    /// <summary>Where it is written.</summary>
    public required Citation At { get; init; }
}

/// <summary>A day count as a named convention (an enum cannot be an alternative by itself).</summary>
public sealed record BoxedDayCount(DayCount Value);

/// <summary>The day from which interest runs: the last day for an instalment, or the day on which that instalment was in fact paid.</summary>
/// <param name="Instalment">The instalment's number.</param>
/// <param name="OnPayment">True for the payment, false for the due date.</param>
public sealed record InterestStart(int Instalment, bool OnPayment);

/// <summary>Which instalments an early payment reduces.</summary>
public enum Reduces
{
    /// <summary>Those that fall due next.</summary>
    Next,

    /// <summary>Those that fall due last.</summary>
    Last,

    /// <summary>All that are left, each by the same share.</summary>
    Alike,
}

/// <summary>The rule of early payment.</summary>
public sealed record PrepaymentRule(Reduces Reduces);

/// <summary>
/// Interest is waived if the account is settled within a term, and interest already paid may count toward principal.
/// It is tested in the branch where it stands: 72,500,000 settles 83,333,333⅓ only because interest paid then counts.
/// </summary>
public sealed record Waiver(Term Within, bool InterestCountsTowardPrincipal, Citation At);

/// <summary>Where a payment goes that names no part.</summary>
public enum Allocation
{
    /// <summary>To interest accrued, then to principal.</summary>
    InterestFirst,

    /// <summary>To principal, then to interest accrued.</summary>
    PrincipalFirst,
}
