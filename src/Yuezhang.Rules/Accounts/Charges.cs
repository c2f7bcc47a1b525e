using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>The falls of a recurring charge, and what of them is unpaid.</summary>
internal static class Charges
{
    /// <summary>Each fall whose condition holds on its day, or may hold, in the order of their days.</summary>
    public static ImmutableArray<DebtPart> Of(RecurringCharge charge, TermDays days, Timeline<Truth> condition)
    {
        var parts = ImmutableArray.CreateBuilder<DebtPart>();
        var number = 0;
        foreach (var due in days.Recurrences(charge.Every))
        {
            number++;
            if (condition[Boundary.StartOf(due)] is var holds and not Truth.False)
            {
                parts.Add(new DebtPart(DebtPartKind.Charge, number, due, charge.Amount, null, holds == Truth.Unknown, charge.At));
            }
        }

        return parts.DrainToImmutable();
    }

    /// <summary>What of some of the charges has fallen due and is not paid, after each day on which that changes.</summary>
    /// <param name="steps">What the payments leave of all charges together.</param>
    /// <param name="all">All charges, in the order of their days.</param>
    /// <param name="doubtful">Whether those count that perhaps did not fall due.</param>
    public static ImmutableArray<BalanceStep> Unpaid(ImmutableArray<BalanceStep> steps, ImmutableArray<DebtPart> all, bool doubtful)
    {
        if (steps.IsEmpty)
        {
            return steps;
        }

        var whole = Rational.Zero;
        foreach (var charge in all)
        {
            whole += charge.Amount;
        }

        var unpaid = ImmutableArray.CreateBuilder<BalanceStep>(steps.Length + all.Length);
        var (fallen, fall, step) = (Rational.Zero, 0, 0);
        for (var day = steps[0].From; ;)
        {
            for (; fall < all.Length && all[fall].Due <= day; fall++)
            {
                fallen += doubtful || !all[fall].Conditional ? all[fall].Amount : Rational.Zero;
            }

            for (; step + 1 < steps.Length && steps[step + 1].From <= day; step++)
            {
            }

            unpaid.Add(new BalanceStep(day, Rational.Max(fallen - (whole - steps[step].Balance), Rational.Zero)));
            var nextFall = fall < all.Length ? all[fall].Due!.Value : PrincipalBook.Never;
            var nextStep = step + 1 < steps.Length ? steps[step + 1].From : PrincipalBook.Never;
            day = nextFall < nextStep ? nextFall : nextStep;
            if (day == PrincipalBook.Never)
            {
                return unpaid.DrainToImmutable();
            }
        }
    }
}
