using System.Collections.Immutable;

namespace Yuezhang.Time.Eras;

/// <summary>The eras in use on each day of one realm: between two changes the same ones.</summary>
internal sealed class EraSequence
{
    private readonly ImmutableArray<int> _changes;
    private readonly ImmutableArray<ImmutableArray<Era>> _inUse;

    public EraSequence(IEnumerable<Era> eras)
    {
        // the standard line first; of two eras in use the older, which people wrote until the new one reached them
        ImmutableArray<Era> ordered = [.. eras.Where(era => era.WasUsed).OrderBy(era => era.IsStandard ? 0 : 1).ThenBy(era => era.FirstDay)];
        _changes =
        [
            .. ordered.SelectMany(era => era.LastDay is { } last ? [era.FirstDay.Number, last.Number + 1] : new[] { era.FirstDay.Number })
                .Distinct().Order(),
        ];
        _inUse = [.. _changes.Select(change => ordered.Where(era => era.Contains(new Day(change))).ToImmutableArray())];
    }

    public ImmutableArray<Era> At(Day day)
    {
        var found = _changes.BinarySearch(day.Number);
        var segment = found >= 0 ? found : ~found - 1;
        return segment >= 0 ? _inUse[segment] : [];
    }
}
