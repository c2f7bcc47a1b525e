using System.Collections.Immutable;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>What is left from a day on, until the next step.</summary>
internal readonly record struct BalanceStep(Day From, Rational Balance)
{
    /// <summary>
    /// The balance from the day an account opens, payments made before it counted, and after each later day of payment; none while it is
    /// not open. The changes come in the order of their days.
    /// </summary>
    public static ImmutableArray<BalanceStep> Of(Day? opens, Rational whole, List<BalanceStep> changes)
    {
        if (opens is not { } start)
        {
            return [];
        }

        var steps = ImmutableArray.CreateBuilder<BalanceStep>(changes.Count + 1);
        steps.Add(new BalanceStep(start, whole));
        foreach (var change in changes)
        {
            if (change.From <= steps[^1].From)
            {
                steps[^1] = change with { From = steps[^1].From };
            }
            else
            {
                steps.Add(change);
            }
        }

        return steps.DrainToImmutable();
    }
}
