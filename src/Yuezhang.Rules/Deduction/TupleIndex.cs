namespace Yuezhang.Rules.Deduction;

/// <summary>The rows of a table by what stands at some of their argument positions.</summary>
/// <remarks>Rows of one key are a chain of their own, so that rows may be added while a chain is being read.</remarks>
internal sealed class TupleIndex
{
    private readonly Table _table;
    private readonly int[] _positions;
    private readonly int[] _key;
    private readonly List<(int Latest, int Next)> _keys = [];
    private readonly List<int> _earlier = [];
    private int[] _buckets = new int[8];

    /// <summary>Indexes every row that the table has.</summary>
    public TupleIndex(Table table, int[] positions)
    {
        (_table, _positions, _key) = (table, positions, new int[positions.Length]);
        for (var row = 0; row < table.Count; row++)
        {
            Add(row);
        }
    }

    /// <summary>Whether these are its positions.</summary>
    public bool IsOn(int[] positions) => _positions.AsSpan().SequenceEqual(positions);

    /// <summary>The latest row with a key; -1 if there is none.</summary>
    public int Latest(ReadOnlySpan<int> key)
    {
        var found = Find(key);
        return found < 0 ? -1 : _keys[found].Latest;
    }

    /// <summary>The row with the same key that was added before; -1 if there is none.</summary>
    public int Earlier(int row) => _earlier[row];

    /// <summary>Adds the table's next row.</summary>
    public void Add(int row)
    {
        Take(row, _key);
        var found = Find(_key);
        if (found >= 0)
        {
            _earlier.Add(_keys[found].Latest);
            _keys[found] = (row, _keys[found].Next);
            return;
        }

        _earlier.Add(-1);
        _keys.Add((row, 0));
        if (_keys.Count > _buckets.Length / 2)
        {
            _buckets = new int[2 * _buckets.Length];
            for (var key = 0; key < _keys.Count; key++)
            {
                Link(key);
            }
        }
        else
        {
            Link(_keys.Count - 1);
        }
    }

    private int Find(ReadOnlySpan<int> key)
    {
        var found = _buckets[Place(key)] - 1;
        while (found >= 0 && !Matches(_keys[found].Latest, key))
        {
            found = _keys[found].Next - 1;
        }

        return found;
    }

    private bool Matches(int row, ReadOnlySpan<int> key)
    {
        var tuple = _table.Tuple(row);
        for (var i = 0; i < key.Length; i++)
        {
            if (tuple[_positions[i]] != key[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Take(int row, Span<int> key)
    {
        var tuple = _table.Tuple(row);
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = tuple[_positions[i]];
        }
    }

    private void Link(int key)
    {
        Take(_keys[key].Latest, _key);
        ref var bucket = ref _buckets[Place(_key)];
        _keys[key] = (_keys[key].Latest, bucket);
        bucket = key + 1;
    }

    private int Place(ReadOnlySpan<int> key) => (int)(Table.Hash(key) & (uint)(_buckets.Length - 1));
}
