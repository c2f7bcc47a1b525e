using System.Numerics;

namespace Yuezhang.Rules.Deduction;

/// <summary>
/// What is known of one relation: its tuples, numbered in the order they were met, in one flat array, and the moments at which each holds.
/// A row is never taken out; a tuple that no longer holds has no moments.
/// </summary>
internal sealed class Table(int arity)
{
    private readonly List<TupleIndex> _indexes = [];
    private int[] _symbols = new int[Math.Max(4 * arity, 1)];
    private Extent[] _extents = new Extent[4];
    private Extent[] _agenda = [];
    private int[] _next = new int[4];
    private int[] _buckets = new int[8];

    /// <summary>How many arguments each tuple has.</summary>
    public int Arity { get; } = arity;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>In which order its moments were concluded; null where nothing leads back to itself, and any proof has a bottom.</summary>
    public History? History { get; init; }

    /// <summary>The arguments of a row.</summary>
    public ReadOnlySpan<int> Tuple(int row) => _symbols.AsSpan(row * Arity, Arity);

    /// <summary>When a row holds.</summary>
    public ref Extent Extent(int row) => ref _extents[row];

    /// <summary>The row of a tuple; -1 if there is none.</summary>
    public int Find(ReadOnlySpan<int> tuple)
    {
        var row = _buckets[Place(tuple)] - 1;
        while (row >= 0 && !Tuple(row).SequenceEqual(tuple))
        {
            row = _next[row] - 1;
        }

        return row;
    }

    /// <summary>The row of a tuple, made if there is none.</summary>
    public int FindOrAdd(ReadOnlySpan<int> tuple)
    {
        var found = Find(tuple);
        if (found >= 0)
        {
            return found;
        }

        if (Count == _extents.Length)
        {
            Grow();
        }

        var row = Count++;
        tuple.CopyTo(_symbols.AsSpan(row * Arity));
        Link(row);
        foreach (var index in _indexes)
        {
            index.Add(row);
        }

        return row;
    }

    /// <summary>The index on some argument positions, made if there is none.</summary>
    public TupleIndex IndexOn(int[] positions)
    {
        var index = _indexes.Find(i => i.IsOn(positions));
        if (index is null)
        {
            index = new TupleIndex(this, positions);
            _indexes.Add(index);
        }

        return index;
    }

    /// <summary>Notes moments of a row whose consequences have not been drawn; whether there were none so noted before.</summary>
    public bool Postpone(int row, Moments added)
    {
        if (row >= _agenda.Length)
        {
            Array.Resize(ref _agenda, _extents.Length);
        }

        var isFirst = _agenda[row].IsEmpty;
        _agenda[row].Add(added);
        return isFirst;
    }

    /// <summary>The moments so noted, which are noted no more.</summary>
    public Moments TakePostponed(int row)
    {
        var taken = _agenda[row].All;
        _agenda[row] = default;
        return taken;
    }

    /// <summary>A number for a tuple, the same on every machine.</summary>
    internal static uint Hash(ReadOnlySpan<int> symbols)
    {
        unchecked
        {
            var hash = 0u;
            foreach (var symbol in symbols)
            {
                hash = (BitOperations.RotateLeft(hash, 5) ^ (uint)symbol) * 0x9E3779B1u;
            }

            return hash ^ (hash >> 15);
        }
    }

    private void Grow()
    {
        var size = checked(2 * Count);
        Array.Resize(ref _symbols, Math.Max(size * Arity, 1));
        Array.Resize(ref _extents, size);
        Array.Resize(ref _next, size);
        _buckets = new int[2 * size];
        for (var row = 0; row < Count; row++)
        {
            Link(row);
        }
    }

    private void Link(int row)
    {
        ref var bucket = ref _buckets[Place(Tuple(row))];
        _next[row] = bucket;
        bucket = row + 1;
    }

    private int Place(ReadOnlySpan<int> tuple) => (int)(Hash(tuple) & (uint)(_buckets.Length - 1));
}
