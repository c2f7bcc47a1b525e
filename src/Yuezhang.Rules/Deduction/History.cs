namespace Yuezhang.Rules.Deduction;

/// <summary>
/// In which order the stretches of a stratum were concluded. Each was concluded from earlier ones alone, so that a proof that keeps to
/// earlier ones has a bottom, however the rules lead back to themselves.
/// </summary>
internal sealed class History
{
    private readonly List<(int Table, int Row, long From, long Until)> _entries = [];
    private int[] _inOrder = [];

    /// <summary>Notes moments newly concluded for a row.</summary>
    /// <param name="table">The place of the table in the stratum.</param>
    /// <param name="row">The row.</param>
    /// <param name="added">Moments that the row did not have.</param>
    public void Note(int table, int row, Moments added)
    {
        for (var i = 0; i < added.Count; i++)
        {
            _entries.Add((table, row, added[i].From, added[i].Until));
        }
    }

    /// <summary>The number of the entry by which a row came to hold at a moment; -1 if there is none.</summary>
    public int EntryOf(int table, int row, long moment)
    {
        var at = FirstEndingAfter(table, row, moment);
        return at < _inOrder.Length && _entries[_inOrder[at]] is var entry && entry.Table == table && entry.Row == row && entry.From <= moment ? _inOrder[at] : -1;
    }

    /// <summary>The moments of the region at which a row held when only the entries before one of them had been made.</summary>
    public Moments Before(int number, int table, int row, Moments region)
    {
        var writer = new MomentsWriter(2 * region.Count);
        for (var i = 0; i < region.Count; i++)
        {
            var (from, until) = region[i];
            for (var at = FirstEndingAfter(table, row, from); at < _inOrder.Length; at++)
            {
                var entry = _entries[_inOrder[at]];
                if (entry.Table != table || entry.Row != row || entry.From >= until)
                {
                    break;
                }

                if (_inOrder[at] < number)
                {
                    writer.Join(Math.Max(entry.From, from), Math.Min(entry.Until, until));
                }
            }
        }

        return writer.Done();
    }

    private int FirstEndingAfter(int table, int row, long moment)
    {
        if (_inOrder.Length != _entries.Count)
        {
            _inOrder = [.. Enumerable.Range(0, _entries.Count)];
            Array.Sort([.. _entries], _inOrder);
        }

        var (low, high) = (0, _inOrder.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var entry = _entries[_inOrder[middle]];
            var isBefore = (entry.Table, entry.Row, entry.Until).CompareTo((table, row, moment)) <= 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>The tables as they stood before an entry of a stratum's history was made; what lies in other strata was settled before.</summary>
internal sealed class EarlierView(Table[] positive, Table[] negative, History history, int number) : View(positive, negative)
{
    /// <inheritdoc/>
    public override Moments Within(Table table, int row, Moments region) =>
        table.History == history ? history.Before(number, table.PlaceInStratum, row, region) : base.Within(table, row, region);
}
