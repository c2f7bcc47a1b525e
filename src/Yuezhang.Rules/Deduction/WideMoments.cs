namespace Yuezhang.Rules.Deduction;

/// <summary>
/// A set of moments of very many stretches that grows little by little: the same shape as <see cref="Moments"/>, cut into blocks, so that
/// adding, asking about or taking out a few stretches costs the logarithm of their number and not the number.
/// </summary>
internal sealed class WideMoments
{
    private const int BlockEnds = 512;

    private readonly List<Block> _blocks = [];

    /// <summary>The set with these moments to begin with.</summary>
    public WideMoments(Moments moments)
    {
        var ends = moments.Ends;
        for (var at = 0; at < ends.Length; at += BlockEnds / 2)
        {
            var block = new Block(Math.Min(BlockEnds / 2, ends.Length - at));
            ends.Slice(at, block.Length).CopyTo(block.Ends);
            _blocks.Add(block);
        }
    }

    /// <summary>Whether there is no moment.</summary>
    public bool IsEmpty => _blocks.Count == 0;

    /// <summary>Adds moments.</summary>
    public void Add(Moments moments)
    {
        for (var i = 0; i < moments.Count; i++)
        {
            Add(moments[i].From, moments[i].Until);
        }
    }

    /// <summary>Takes moments away.</summary>
    public void Remove(Moments moments)
    {
        for (var i = 0; i < moments.Count; i++)
        {
            var (from, until) = moments[i];
            for (var at = FirstInside(from); IsBefore(at, until); at = FirstInside(from))
            {
                var (first, after) = (From(at), Until(at));
                RemoveOne(at);
                foreach (var (begin, end) in new[] { (first, from), (until, after) }.Where(left => left.Item1 < left.Item2))
                {
                    Add(begin, end);
                }
            }
        }
    }

    /// <summary>Those of the set that are in the region.</summary>
    public Moments Within(Moments region)
    {
        var writer = new MomentsWriter(2 * region.Count);
        for (var i = 0; i < region.Count; i++)
        {
            var (from, until) = region[i];
            for (var at = FirstInside(from); IsBefore(at, until); at = Next(at))
            {
                writer.Join(Math.Max(From(at), from), Math.Min(Until(at), until));
            }
        }

        return writer.Done();
    }

    /// <summary>Those of the candidate that are not in the set.</summary>
    public Moments Missing(Moments candidate)
    {
        var writer = new MomentsWriter(2 * candidate.Count);
        for (var i = 0; i < candidate.Count; i++)
        {
            var (from, until) = candidate[i];
            for (var at = FirstInside(from); IsBefore(at, until); at = Next(at))
            {
                writer.Join(from, From(at));
                from = Until(at);
            }

            writer.Join(from, until);
        }

        return writer.Done();
    }

    /// <summary>The stretches of the set that share a moment with the other, each whole.</summary>
    public Moments Meeting(Moments other)
    {
        var writer = new MomentsWriter(2 * other.Count);
        for (var i = 0; i < other.Count; i++)
        {
            var (from, until) = other[i];
            for (var at = FirstInside(from); IsBefore(at, until); at = Next(at))
            {
                writer.Join(From(at), Until(at));
            }
        }

        return writer.Done();
    }

    /// <summary>All of them.</summary>
    public Moments All()
    {
        var ends = new long[_blocks.Sum(b => b.Length)];
        var at = 0;
        foreach (var block in _blocks)
        {
            block.Ends.AsSpan(0, block.Length).CopyTo(ends.AsSpan(at));
            at += block.Length;
        }

        return ends.Length == 0 ? Moments.None : new Moments(ends);
    }

    private void Add(long from, long until)
    {
        // What ends where this begins is touched by it and grows into it.
        var first = FirstEnding(from);
        if (first.Block == _blocks.Count || From(first) > until)
        {
            Insert(first, from, until);
            return;
        }

        var after = first;
        var (least, most) = (Math.Min(from, From(first)), until);
        for (; after.Block < _blocks.Count && From(after) <= until; after = Next(after))
        {
            most = Math.Max(most, Until(after));
        }

        _blocks[first.Block].Ends[first.At] = least;
        _blocks[first.Block].Ends[first.At + 1] = most;
        Remove((first.Block, first.At + 2), after);
    }

    private void Insert((int Block, int At) place, long from, long until)
    {
        if (place.Block == _blocks.Count)
        {
            if (_blocks.Count == 0 || _blocks[^1].Length == BlockEnds)
            {
                _blocks.Add(new Block(0));
            }

            place = (_blocks.Count - 1, _blocks[^1].Length);
        }
        else if (_blocks[place.Block].Length == BlockEnds)
        {
            var (full, upper) = (_blocks[place.Block], new Block(BlockEnds / 2));
            full.Ends.AsSpan(BlockEnds / 2, BlockEnds / 2).CopyTo(upper.Ends);
            full.Length = BlockEnds / 2;
            _blocks.Insert(place.Block + 1, upper);
            place = place.At > BlockEnds / 2 ? (place.Block + 1, place.At - (BlockEnds / 2)) : place;
        }

        var block = _blocks[place.Block];
        block.MakeRoom();
        Array.Copy(block.Ends, place.At, block.Ends, place.At + 2, block.Length - place.At);
        block.Ends[place.At] = from;
        block.Ends[place.At + 1] = until;
        block.Length += 2;
    }

    private void Remove((int Block, int At) from, (int Block, int At) until)
    {
        var block = _blocks[from.Block];
        if (from.Block == until.Block)
        {
            Array.Copy(block.Ends, until.At, block.Ends, from.At, block.Length - until.At);
            block.Length -= until.At - from.At;
            return;
        }

        block.Length = from.At;
        if (until.At > 0)
        {
            var last = _blocks[until.Block];
            Array.Copy(last.Ends, until.At, last.Ends, 0, last.Length - until.At);
            last.Length -= until.At;
        }

        _blocks.RemoveRange(from.Block + 1, until.Block - from.Block - 1);
    }

    private void RemoveOne((int Block, int At) place)
    {
        var block = _blocks[place.Block];
        Array.Copy(block.Ends, place.At + 2, block.Ends, place.At, block.Length - place.At - 2);
        block.Length -= 2;
        if (block.Length == 0)
        {
            _blocks.RemoveAt(place.Block);
        }
    }

    /// <summary>The place of the first stretch that reaches beyond a moment.</summary>
    private (int Block, int At) FirstInside(long moment) => FirstEnding(moment == long.MinValue ? moment : moment + 1);

    /// <summary>The place of the first stretch whose end is no sooner; past the last block where there is none.</summary>
    private (int Block, int At) FirstEnding(long end)
    {
        var (low, high) = (0, _blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _blocks[middle].Ends[_blocks[middle].Length - 1] < end ? (middle + 1, high) : (low, middle);
        }

        if (low == _blocks.Count)
        {
            return (low, 0);
        }

        var (first, last) = (0, (_blocks[low].Length / 2) - 1);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = _blocks[low].Ends[(2 * middle) + 1] < end ? (middle + 1, last) : (first, middle);
        }

        return (low, 2 * first);
    }

    private (int Block, int At) Next((int Block, int At) place) =>
        place.At + 2 < _blocks[place.Block].Length ? (place.Block, place.At + 2) : (place.Block + 1, 0);

    private bool IsBefore((int Block, int At) place, long until) => place.Block < _blocks.Count && From(place) < until;

    private long From((int Block, int At) place) => _blocks[place.Block].Ends[place.At];

    private long Until((int Block, int At) place) => _blocks[place.Block].Ends[place.At + 1];

    private sealed class Block(int length)
    {
        private const int LeastEnds = 64;

        public long[] Ends { get; private set; } = new long[Math.Max(length, LeastEnds)];

        public int Length { get; set; } = length;

        public void MakeRoom()
        {
            if (Length == Ends.Length)
            {
                var ends = Ends;
                Array.Resize(ref ends, 2 * Length);
                Ends = ends;
            }
        }
    }
}
