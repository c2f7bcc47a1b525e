using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Accounts;

/// <summary>Takes the points of a debt as a selection of readings has them, and remembers which readings it met.</summary>
internal sealed class TakenReadings(Selection selection)
{
    private HashSet<(LedgerPoint Point, Guard Guard)>? _met;

    /// <summary>The readings met so far, each with the point that it bears on.</summary>
    public ImmutableArray<(LedgerPoint Point, Guard Guard)> Met => _met is null ? [] : [.. _met];

    /// <summary>What is law on a point; null where nothing is.</summary>
    public T? Of<T>(Alternatives<T> alternatives, LedgerPoint point)
        where T : class
    {
        if (alternatives.Under(selection) is not { } taken)
        {
            return null;
        }

        Meet(taken.Guard, point);
        return taken.Value;
    }

    /// <summary>How periods are counted; null where nobody says so.</summary>
    public CountingConvention? Of(Counting counting)
    {
        var taken = counting.Under(selection);
        foreach (var guard in taken?.Guards ?? [])
        {
            Meet(guard, LedgerPoint.Counting);
        }

        return taken?.Convention;
    }

    /// <summary>That the debt is law on a reading.</summary>
    public void Of(Guard? guard) => Meet(guard, LedgerPoint.Counting);

    private void Meet(Guard? guard, LedgerPoint point)
    {
        if (guard is not null)
        {
            (_met ??= []).Add((point, guard));
        }
    }
}
