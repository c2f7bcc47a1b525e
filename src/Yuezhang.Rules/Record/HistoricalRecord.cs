using System.Collections.Immutable;
using Yuezhang.Time;

namespace Yuezhang.Rules.Record;

/// <summary>What happened, as far as it is recorded, and how far silence can be trusted.</summary>
public sealed record HistoricalRecord(ImmutableArray<Occurrence> Occurrences, ImmutableArray<Completeness> Complete)
{
    /// <summary>The relations it states.</summary>
    public ImmutableArray<RecordedFact> Facts { get; init; } = [];

    /// <summary>Who held what at first.</summary>
    public ImmutableArray<FirstHolder> FirstHolders { get; init; } = [];

    /// <summary>Nothing recorded.</summary>
    public static HistoricalRecord Empty { get; } = new([], []);

    /// <summary>The last day that any event or statement of completeness names; null for an empty record.</summary>
    public Day? LastDay
    {
        get
        {
            Day? last = null;
            var days = Occurrences.SelectMany(o => o.Dates.Items).Select(d => d.Value.Range.Latest).Concat(Complete.Select(c => c.Through));
            foreach (var day in days)
            {
                last = last is { } known && known >= day ? known : day;
            }

            return last;
        }
    }
}
