using System.Collections.Immutable;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>What is left from a day on, until the next step.</summary>
internal readonly record struct BalanceStep(Day From, Rational Balance)
{
    /// <summary>The balance from the day an account opens, payments made before it counted, and after each later day of payment; none while it is not open.</summary>
    public static ImmutableArray<BalanceStep> Of(Day? opens, Rational whole, List<BalanceStep> changes)
    {
        if (opens is not { } start)
        {
            return [];
        }

        var before = changes.Where(s => s.From <= start).Select(s => s.Balance).LastOrDefault(whole);
        return [new BalanceStep(start, before), .. changes.Where(s => s.From > start).GroupBy(s => s.From).Select(day => day.Last())];
    }
}
