using System.Collections.Immutable;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// Simple interest on a balance that changes in steps: linear between them, by one day count, from the day on which it starts to run.
/// </summary>
internal sealed class InterestRun
{
    private readonly Rational _rate;
    private readonly DayCount _dayCount;
    private readonly ImmutableArray<BalanceStep> _steps;

    // For each step, the sum of balance times years up to it: adjoining spans of every day count add up without overlap,
    // so that interest up to a day needs one span more and not all of them again.
    private readonly Rational[] _before;

    /// <summary>Interest at a yearly rate on a balance.</summary>
    public InterestRun(Day start, Rational rate, DayCount dayCount, ImmutableArray<BalanceStep> steps)
    {
        (Start, _rate, _dayCount, _steps) = (start, rate, dayCount, steps);
        _before = new Rational[steps.Length];
        for (var i = 1; i < steps.Length; i++)
        {
            _before[i] = _before[i - 1] + Span(i - 1, steps[i].From);
        }
    }

    /// <summary>The day from which interest runs.</summary>
    public Day Start { get; }

    /// <summary>The interest accrued for the days from the start up to, and without, a day.</summary>
    public Rational AccruedBefore(Day day) =>
        LastBefore(day) is var step and >= 0 ? (_before[step] + Span(step, day)) * _rate : Rational.Zero;

    /// <summary>The interest accrued for the days from one up to, and without, another; none before the start.</summary>
    public Rational Accrued(Day from, Day until) => from < until ? AccruedBefore(until) - AccruedBefore(from) : Rational.Zero;

    /// <summary>The balance of a step times the years from its beginning, or from the start, until a day; nothing before either.</summary>
    private Rational Span(int step, Day until)
    {
        ref readonly var balance = ref _steps.ItemRef(step);
        var from = balance.From > Start ? balance.From : Start;
        return from < until && !balance.Balance.IsZero ? balance.Balance * _dayCount.YearFraction(from, until) : Rational.Zero;
    }

    /// <summary>The last step that begins before a day; -1 where none does.</summary>
    private int LastBefore(Day day)
    {
        int low = 0, high = _steps.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _steps[middle].From < day ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
