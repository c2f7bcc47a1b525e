using System.Collections.Immutable;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// Simple interest on a balance that changes in steps: linear between them, by one day count, from the day on which it starts to run.
/// </summary>
internal sealed class InterestRun(Day start, Rational rate, DayCount dayCount, ImmutableArray<BalanceStep> steps)
{
    /// <summary>The day from which interest runs.</summary>
    public Day Start { get; } = start;

    /// <summary>The interest accrued for the days from the start up to, and without, a day.</summary>
    public Rational AccruedBefore(Day day) => Accrued(Start, day);

    /// <summary>The interest accrued for the days from one up to, and without, another; none before the start.</summary>
    public Rational Accrued(Day from, Day until)
    {
        var sum = Rational.Zero;
        from = Later(from, Start);
        for (var i = 0; i < steps.Length && steps[i].From < until; i++)
        {
            var begins = Later(steps[i].From, from);
            var ends = i + 1 < steps.Length ? Earlier(steps[i + 1].From, until) : until;
            if (begins < ends && !steps[i].Balance.IsZero)
            {
                sum += steps[i].Balance * rate * dayCount.YearFraction(begins, ends);
            }
        }

        return sum;
    }

    private static Day Later(Day a, Day b) => a > b ? a : b;

    private static Day Earlier(Day a, Day b) => a < b ? a : b;
}
