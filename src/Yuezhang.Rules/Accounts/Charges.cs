using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>The falls of a recurring charge, and what of them is unpaid.</summary>
internal static class Charges
{
    /// <summary>Each fall whose condition holds on its day, or may hold.</summary>
    public static IEnumerable<DebtPart> Of(RecurringCharge charge, TermDays days, Timeline<Truth> condition) =>
        from fall in days.Recurrences(charge.Every).Select((due, i) => (Due: due, Number: i + 1))
        let holds = condition[Boundary.StartOf(fall.Due)]
        where holds != Truth.False
        select new DebtPart(DebtPartKind.Charge, fall.Number, fall.Due, charge.Amount, null, holds == Truth.Unknown, charge.At);

    /// <summary>What of some of the charges has fallen due and is not paid, after each day on which that changes.</summary>
    /// <param name="steps">What the payments leave of all charges together.</param>
    /// <param name="all">All charges.</param>
    /// <param name="counted">Those that count as fallen.</param>
    public static ImmutableArray<BalanceStep> Unpaid(ImmutableArray<BalanceStep> steps, ImmutableArray<DebtPart> all, IEnumerable<DebtPart> counted)
    {
        if (steps.IsEmpty)
        {
            return steps;
        }

        var whole = all.Aggregate(Rational.Zero, (sum, c) => sum + c.Amount);
        var falls = counted.OrderBy(c => c.Due).ToList();
        var days = steps.Select(s => s.From).Concat(falls.Select(c => c.Due!.Value).Where(d => d >= steps[0].From)).Distinct().Order();
        var (fallen, fall, step) = (Rational.Zero, 0, 0);
        var unpaid = ImmutableArray.CreateBuilder<BalanceStep>();
        foreach (var day in days)
        {
            for (; fall < falls.Count && falls[fall].Due <= day; fall++)
            {
                fallen += falls[fall].Amount;
            }

            for (; step + 1 < steps.Length && steps[step + 1].From <= day; step++)
            {
            }

            unpaid.Add(new BalanceStep(day, Rational.Max(fallen - (whole - steps[step].Balance), Rational.Zero)));
        }

        return unpaid.ToImmutable();
    }
}
