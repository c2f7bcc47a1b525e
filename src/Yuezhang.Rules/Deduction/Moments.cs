using System.Globalization;

namespace Yuezhang.Rules.Deduction;

/// <summary>
/// A set of moments: disjoint half-open stretches of the number line, in order, none touching the next. Time is whole numbers; what they
/// count (days, or minutes of days) is the caller's. It is the truth of one fact, and all temporal operators are operations on it.
/// </summary>
/// <remarks>
/// <see cref="long.MinValue"/> and <see cref="long.MaxValue"/> stand for the open ends. Example: a port garrisoned from day 5 through
/// day 9 and again on day 12 is <c>[5, 10) [12, 13)</c>.
/// </remarks>
internal readonly partial struct Moments : IEquatable<Moments>
{
    // from0, until0, from1, until1, …
    private readonly long[]? _ends;

    internal Moments(long[] ends) => _ends = ends;

    /// <summary>No moment.</summary>
    public static Moments None => default;

    /// <summary>Every moment.</summary>
    public static Moments Always { get; } = new([long.MinValue, long.MaxValue]);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _ends is null;

    /// <summary>How many separate stretches there are.</summary>
    public int Count => (_ends?.Length ?? 0) / 2;

    /// <summary>The ends of the stretches, beginning and end by turns.</summary>
    internal ReadOnlySpan<long> Ends => _ends;

    /// <summary>A stretch, by its place in order.</summary>
    public (long From, long Until) this[int index] => (_ends![2 * index], _ends[(2 * index) + 1]);

    /// <summary>The moments from one up to, and without, another.</summary>
    public static Moments Between(long from, long until) => from < until ? new([from, until]) : None;

    /// <summary>One moment.</summary>
    public static Moments At(long moment) => Between(moment, moment + 1);

    /// <summary>The union of stretches in any order, overlapping or not; empty ones do not count.</summary>
    public static Moments Of(params IEnumerable<(long From, long Until)> stretches)
    {
        var writer = new MomentsWriter(8);
        foreach (var (from, until) in stretches.Where(s => s.From < s.Until).Order())
        {
            writer.Join(from, until);
        }

        return writer.Done();
    }

    /// <summary>Whether a moment is among them.</summary>
    public bool Contains(long moment)
    {
        if (_ends is null)
        {
            return false;
        }

        var at = Array.BinarySearch(_ends, moment);
        return at >= 0 ? at % 2 == 0 : ~at % 2 == 1;
    }

    /// <summary>The moments of either.</summary>
    public Moments Union(Moments other)
    {
        if (_ends is null || other._ends is null)
        {
            return _ends is null ? other : this;
        }

        var writer = new MomentsWriter(_ends.Length + other._ends.Length);
        int i = 0, j = 0;
        while (i < _ends.Length || j < other._ends.Length)
        {
            if (j >= other._ends.Length || (i < _ends.Length && _ends[i] <= other._ends[j]))
            {
                writer.Join(_ends[i], _ends[i + 1]);
                i += 2;
            }
            else
            {
                writer.Join(other._ends[j], other._ends[j + 1]);
                j += 2;
            }
        }

        return writer.Done();
    }

    /// <summary>The moments of both.</summary>
    public Moments Intersect(Moments other)
    {
        if (_ends is null || other._ends is null)
        {
            return None;
        }

        if (other.Covers(this))
        {
            return this;
        }

        if (Covers(other))
        {
            return other;
        }

        var writer = new MomentsWriter(_ends.Length + other._ends.Length);
        int i = 0, j = 0;
        while (i < _ends.Length && j < other._ends.Length)
        {
            writer.Join(Math.Max(_ends[i], other._ends[j]), Math.Min(_ends[i + 1], other._ends[j + 1]));
            if (_ends[i + 1] <= other._ends[j + 1])
            {
                i += 2;
            }
            else
            {
                j += 2;
            }
        }

        return writer.Done();
    }

    /// <summary>The moments that are not among them.</summary>
    public Moments Complement() => Always.Without(this);

    /// <summary>The moments of this that the other does not have.</summary>
    public Moments Without(Moments other)
    {
        if (_ends is null || other._ends is null)
        {
            return this;
        }

        if (other.Covers(this))
        {
            return None;
        }

        var writer = new MomentsWriter(_ends.Length + other._ends.Length);
        for (int i = 0, j = 0; i < _ends.Length; i += 2)
        {
            var from = _ends[i];
            for (; j < other._ends.Length && other._ends[j] < _ends[i + 1]; j += 2)
            {
                writer.Join(from, Math.Min(other._ends[j], _ends[i + 1]));
                from = Math.Max(from, other._ends[j + 1]);
                if (other._ends[j + 1] > _ends[i + 1])
                {
                    break;
                }
            }

            writer.Join(from, _ends[i + 1]);
        }

        return writer.Done();
    }

    /// <summary>Whether the other has all of them.</summary>
    public bool IsWithin(Moments other) => Without(other).IsEmpty;

    /// <summary>The stretches that share a moment with the other, each whole.</summary>
    public Moments Meeting(Moments other)
    {
        var writer = new MomentsWriter(8);
        for (int i = 0, j = 0; i < Count && j < other.Count;)
        {
            var (mine, its) = (this[i], other[j]);
            if (mine.Until <= its.From)
            {
                i++;
            }
            else if (its.Until <= mine.From)
            {
                j++;
            }
            else
            {
                writer.Join(mine.From, mine.Until);
                i++;
            }
        }

        return writer.Done();
    }

    /// <inheritdoc/>
    public bool Equals(Moments other) => Ends.SequenceEqual(other.Ends);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Moments other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var end in Ends)
        {
            hash.Add(end);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two sets have the same moments.</summary>
    public static bool operator ==(Moments left, Moments right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(Moments left, Moments right) => !left.Equals(right);

    /// <summary>The stretches, as <c>[5, 10) [12, …)</c>.</summary>
    public override string ToString()
    {
        var moments = this;
        return string.Join(" ", Enumerable.Range(0, Count).Select(i => $"[{Word(moments[i].From)}, {Word(moments[i].Until)})"));
    }

    private bool Covers(Moments other) => _ends!.Length == 2 && _ends[0] <= other._ends![0] && other._ends[^1] <= _ends[1];

    private static string Word(long end) => end is long.MinValue or long.MaxValue ? "…" : end.ToString(CultureInfo.InvariantCulture);
}
