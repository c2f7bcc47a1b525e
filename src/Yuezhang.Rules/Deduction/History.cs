namespace Yuezhang.Rules.Deduction;

/// <summary>Numbers the additions to the tables of a stratum, in the order in which they are made.</summary>
internal sealed class Succession
{
    private int _count;

    /// <summary>The next number.</summary>
    public int Next() => checked(_count++);
}

/// <summary>
/// In which order the stretches of a table's rows were concluded. Each was concluded from earlier ones of its stratum alone, so that a proof
/// that keeps to earlier ones has a bottom, however the rules lead back to themselves.
/// </summary>
/// <param name="succession">The order of the stratum.</param>
internal sealed class History(Succession succession)
{
    private readonly List<(long From, long Until, int Number, int Before)> _entries = [];
    private readonly Stack<int> _free = [];
    private readonly Dictionary<int, (long From, long Until, int Number)[]> _inOrder = [];
    private int[] _latest = [];

    /// <summary>The order of the stratum.</summary>
    public Succession Succession { get; } = succession;

    /// <summary>Notes moments newly concluded for a row.</summary>
    public void Note(int row, Moments added)
    {
        _inOrder.Remove(row);
        for (var i = 0; i < added.Count; i++)
        {
            Link(row, added[i].From, added[i].Until, Succession.Next());
        }
    }

    /// <summary>Forgets moments of a row; what is left of an entry keeps its number.</summary>
    public void Forget(int row, Moments lost)
    {
        _inOrder.Remove(row);
        var at = _latest[row] - 1;
        _latest[row] = 0;
        while (at >= 0)
        {
            var entry = _entries[at];
            _free.Push(at);
            at = entry.Before;
            var left = Moments.Between(entry.From, entry.Until).Without(lost);
            for (var i = 0; i < left.Count; i++)
            {
                Link(row, left[i].From, left[i].Until, entry.Number);
            }
        }
    }

    /// <summary>The number of the entry by which a row came to hold at a moment; -1 if there is none.</summary>
    public int NumberOf(int row, long moment)
    {
        var entries = InOrder(row);
        var at = FirstEndingAfter(entries, moment);
        return at < entries.Length && entries[at].From <= moment ? entries[at].Number : -1;
    }

    /// <summary>The moments of the region at which a row held when only the entries before a number had been made.</summary>
    public Moments Before(int number, int row, Moments region)
    {
        var entries = InOrder(row);
        var writer = new MomentsWriter(2 * region.Count);
        for (var i = 0; i < region.Count; i++)
        {
            var (from, until) = region[i];
            for (var at = FirstEndingAfter(entries, from); at < entries.Length && entries[at].From < until; at++)
            {
                if (entries[at].Number < number)
                {
                    writer.Join(Math.Max(entries[at].From, from), Math.Min(entries[at].Until, until));
                }
            }
        }

        return writer.Done();
    }

    private static int FirstEndingAfter((long From, long Until, int Number)[] entries, long moment)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = entries[middle].Until <= moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Link(int row, long from, long until, int number)
    {
        if (row >= _latest.Length)
        {
            Array.Resize(ref _latest, Math.Max(2 * _latest.Length, row + 1));
        }

        var entry = (from, until, number, _latest[row] - 1);
        if (_free.TryPop(out var at))
        {
            _entries[at] = entry;
        }
        else
        {
            at = _entries.Count;
            _entries.Add(entry);
        }

        _latest[row] = at + 1;
    }

    private (long From, long Until, int Number)[] InOrder(int row)
    {
        if (!_inOrder.TryGetValue(row, out var entries))
        {
            var all = new List<(long From, long Until, int Number)>();
            for (var at = row < _latest.Length ? _latest[row] - 1 : -1; at >= 0; at = _entries[at].Before)
            {
                all.Add((_entries[at].From, _entries[at].Until, _entries[at].Number));
            }

            all.Sort((one, other) => one.From.CompareTo(other.From));
            _inOrder[row] = entries = [.. all];
        }

        return entries;
    }
}
