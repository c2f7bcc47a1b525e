using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Yuezhang.Time;

/// <summary>What a segment of a timeline rests on: the set of grounds without which it would not be as it is.</summary>
/// <remarks>
/// Shape: a set of numbers, ascending and each once; what a number stands for (a rule, an event, a source) is the affair of whoever
/// gave it. Two supports are equal when they hold the same numbers.
/// Example: "in force since 8 May 1895" rests on the article on ratification and on the recorded exchange at Chefoo.
/// </remarks>
public sealed class Support : IEquatable<Support>
{
    // Ascending, each once. Nearly all supports are one number, which then needs no array: _ids is null and _one is it.
    private readonly int[]? _ids;
    private readonly int _one;

    private Support(int one) => _one = one;

    private Support(int[] ids) => _ids = ids;

    /// <summary>The support of what rests on nothing.</summary>
    public static Support None { get; } = new([]);

    /// <summary>The numbers, ascending and each once.</summary>
    public ImmutableArray<int> Ids => _ids is null ? [_one] : ImmutableCollectionsMarshal.AsImmutableArray(_ids);

    private ReadOnlySpan<int> Span => _ids is null ? new ReadOnlySpan<int>(in _one) : _ids;

    /// <summary>The support that holds these numbers, in whatever order and however often they are given.</summary>
    public static Support Of(params ReadOnlySpan<int> ids)
    {
        switch (ids)
        {
            case []:
                return None;
            case [var one]:
                return new Support(one);
        }

        var sorted = ids.ToArray();
        Array.Sort(sorted);
        var kept = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[kept - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept == 1 ? new Support(sorted[0]) : new Support(kept == sorted.Length ? sorted : sorted[..kept]);
    }

    /// <summary>Whether the number is among the grounds.</summary>
    public bool Contains(int id) => Span.BinarySearch(id) >= 0;

    /// <summary>The grounds of both; one of the two operands itself where it already holds the other's.</summary>
    public Support Union(Support other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var size = Merge(Span, other.Span, []);
        if (size == Span.Length)
        {
            return this;
        }

        if (size == other.Span.Length)
        {
            return other;
        }

        var union = new int[size];
        Merge(Span, other.Span, union);
        return new Support(union);
    }

    /// <inheritdoc/>
    public bool Equals(Support? other) =>
        ReferenceEquals(this, other) || (other is not null && Span.SequenceEqual(other.Span));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Support);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(Span));
        return hash.ToHashCode();
    }

    /// <summary>The numbers in braces, as <c>{3, 17}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", Ids)}}}";

    // the size of the union; writes it where there is room, and only counts where there is none
    private static int Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> into)
    {
        int i = 0, j = 0, size = 0;
        while (i < left.Length || j < right.Length)
        {
            var takeLeft = j == right.Length || (i < left.Length && left[i] <= right[j]);
            var takeRight = i == left.Length || (j < right.Length && right[j] <= left[i]);
            if (!into.IsEmpty)
            {
                into[size] = takeLeft ? left[i] : right[j];
            }

            size++;
            i += takeLeft ? 1 : 0;
            j += takeRight ? 1 : 0;
        }

        return size;
    }
}
