using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>What a part of a debt is.</summary>
public enum DebtPartKind
{
    /// <summary>An instalment of the principal.</summary>
    Instalment,

    /// <summary>One fall of a recurring charge.</summary>
    Charge,

    /// <summary>The interest payable on one date.</summary>
    Interest,
}

/// <summary>A sum with a last day for paying it, and the day on which it was paid in full.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number among its kind, from 1.</param>
/// <param name="Due">The last day on which payment is in time; null while its term has no known start.</param>
/// <param name="Amount">How much.</param>
/// <param name="PaidOn">The day it was paid in full; null where it was not, or is not known to have been.</param>
/// <param name="Conditional">Whether the record leaves open if it falls due at all.</param>
/// <param name="At">Where it is written.</param>
public sealed record DebtPart(DebtPartKind Kind, int Number, Day? Due, Rational Amount, Day? PaidOn, bool Conditional, Citation At)
{
    /// <summary>The order of days, those without a known day last; then of kinds and of numbers.</summary>
    internal static int InOrder(DebtPart left, DebtPart right)
    {
        var byDay = (left.Due ?? PrincipalBook.Never).CompareTo(right.Due ?? PrincipalBook.Never);
        var byKind = byDay != 0 ? byDay : left.Kind.CompareTo(right.Kind);
        return byKind != 0 ? byKind : left.Number.CompareTo(right.Number);
    }
}
