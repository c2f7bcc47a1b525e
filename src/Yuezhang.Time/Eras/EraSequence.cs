using System.Collections.Immutable;

namespace Yuezhang.Time.Eras;

/// <summary>The eras in use on each day of one realm: between two changes the same ones.</summary>
internal sealed class EraSequence
{
    private readonly ImmutableArray<int> _changes;
    private readonly ImmutableArray<ImmutableArray<Era>> _inUse;

    public EraSequence(IEnumerable<Era> eras)
    {
        ImmutableArray<Era> used = [.. eras.Where(era => era.WasUsed)];
        var begins = used.ToLookup(era => era.FirstDay.Number);
        var ends = used.Where(era => era.LastDay is not null).ToLookup(era => era.LastDay!.Value.Number + 1);
        _changes = [.. begins.Select(day => day.Key).Union(ends.Select(day => day.Key)).Order()];
        var inUse = ImmutableArray.CreateBuilder<ImmutableArray<Era>>(_changes.Length);
        ImmutableArray<Era> current = [];
        foreach (var change in _changes)
        {
            // the standard line first; of two eras in use the older, which people wrote until the new one reached them
            current = [.. current.RemoveRange(ends[change]).AddRange(begins[change]).OrderBy(era => era.IsStandard ? 0 : 1).ThenBy(era => era.FirstDay)];
            inUse.Add(current);
        }

        _inUse = inUse.MoveToImmutable();
    }

    public ImmutableArray<Era> At(Day day)
    {
        var found = _changes.BinarySearch(day.Number);
        var segment = found >= 0 ? found : ~found - 1;
        return segment >= 0 ? _inUse[segment] : [];
    }
}
