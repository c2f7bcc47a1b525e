using System.Collections.Immutable;

namespace Yuezhang.Time;

/// <summary>How something stands over all of time: at every point one value, and what that value rests on.</summary>
/// <remarks>
/// Shape: pieces that tile <c>[Beginning, End)</c>, immutable and canonical. Touching pieces with equal value <em>and</em> equal support
/// are one piece, so two timelines are equal exactly when they say the same, on the same grounds, at every point.
/// <see cref="Runs"/> joins further, by value alone, and lists the pieces it joined.
/// Example: whether Weihaiwei may be garrisoned: no; yes from 8 May 1895; no from the evacuation of May 1898.
/// Source: the coalesced valid-time relations of C. S. Jensen and R. T. Snodgrass, "Temporal Data Management" (1999), with provenance kept.
/// </remarks>
/// <typeparam name="T">What varies over time.</typeparam>
public sealed class Timeline<T> : IEquatable<Timeline<T>>
{
    private static readonly Timeline<T> s_nothing = new([new Segment<T>(Interval.Always, default!, Support.None)]);

    // canonical, as TimelineBuilder writes it
    internal Timeline(ImmutableArray<Segment<T>> pieces) => Pieces = pieces;

    /// <summary>The segments, in order, from <see cref="Boundary.Beginning"/> to <see cref="Boundary.End"/>.</summary>
    public ImmutableArray<Segment<T>> Pieces { get; }

    /// <summary>The value at a point.</summary>
    public T this[Boundary point] => At(point);

    /// <summary>The timeline of what never changes.</summary>
    public static Timeline<T> Constant(T value, Support support) =>
        ReferenceEquals(support, Support.None) && EqualityComparer<T>.Default.Equals(value, default)
            ? s_nothing
            : new([new Segment<T>(Interval.Always, value, support)]);

    /// <summary>The timeline that these segments tile, in order.</summary>
    /// <exception cref="ArgumentException">The segments leave a gap, overlap or do not start at the beginning.</exception>
    /// <exception cref="InvalidOperationException">The segments do not reach the end.</exception>
    public static Timeline<T> FromSegments(IEnumerable<Segment<T>> segments)
    {
        var builder = new TimelineBuilder<T>();
        foreach (var segment in segments)
        {
            builder.Append(segment);
        }

        return builder.Build();
    }

    /// <summary>The value at a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The point is <see cref="Boundary.End"/>, which no piece contains.</exception>
    public T At(Boundary point) => Pieces.ItemRef(IndexAt(point)).Value;

    /// <summary>The piece that contains a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The point is <see cref="Boundary.End"/>, which no piece contains.</exception>
    public Segment<T> PieceAt(Boundary point) => Pieces[IndexAt(point)];

    /// <summary>The run that contains a point: since when and until when its value holds without a break.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The point is <see cref="Boundary.End"/>, which no piece contains.</exception>
    public Run<T> RunAt(Boundary point)
    {
        var index = IndexAt(point);
        var first = index;
        while (first > 0 && SameValue(first - 1, index))
        {
            first--;
        }

        return RunFrom(first);
    }

    /// <summary>The timeline joined by value: touching pieces that differ only in support are one run.</summary>
    public ImmutableArray<Run<T>> Runs()
    {
        var runs = ImmutableArray.CreateBuilder<Run<T>>();
        for (var index = 0; index < Pieces.Length; index += runs[^1].Pieces.Length)
        {
            runs.Add(RunFrom(index));
        }

        return runs.DrainToImmutable();
    }

    /// <summary>The timeline of what each value is turned into, on the same support.</summary>
    public Timeline<TResult> Map<TResult>(Func<T, TResult> map)
    {
        var builder = new TimelineBuilder<TResult>(Pieces.Length);
        foreach (ref readonly var piece in Pieces.AsSpan())
        {
            builder.Append(piece.Interval.Until, map(piece.Value), piece.Support);
        }

        return builder.Build();
    }

    /// <summary>This timeline with one stretch of it overridden.</summary>
    public Timeline<T> With(Interval interval, T value, Support support)
    {
        if (interval.IsEmpty)
        {
            return this;
        }

        var builder = new TimelineBuilder<T>(Pieces.Length + 2);
        foreach (ref readonly var piece in Pieces.AsSpan())
        {
            builder.Append(Later(builder.Until, Earlier(piece.Interval.Until, interval.From)), piece.Value, piece.Support);
            if (builder.Until == interval.From)
            {
                builder.Append(interval.Until, value, support);
            }

            builder.Append(Later(builder.Until, piece.Interval.Until), piece.Value, piece.Support);
        }

        return builder.Build();
    }

    /// <summary>The timeline with every boundary moved, by a move that never changes their order; pieces that are left without extent go.</summary>
    /// <remarks>The open ends stay where they are. Example: what was so three months ago.</remarks>
    public Timeline<T> Moved(Func<Boundary, Boundary> move)
    {
        var builder = new TimelineBuilder<T>(Pieces.Length);
        foreach (var piece in Pieces)
        {
            builder.Append(piece.Interval.Until.IsOpen ? Boundary.End : Later(builder.Until, move(piece.Interval.Until)), piece.Value, piece.Support);
        }

        return builder.Build();
    }

    /// <summary>The longest stretches throughout which the predicate holds, in order; none of them touch.</summary>
    public ImmutableArray<Interval> Where(Func<T, bool> predicate)
    {
        var stretches = ImmutableArray.CreateBuilder<Interval>();
        foreach (var piece in Pieces)
        {
            if (!predicate(piece.Value))
            {
                continue;
            }

            if (stretches.Count > 0 && stretches[^1].Until == piece.Interval.From)
            {
                stretches[^1] = new Interval(stretches[^1].From, piece.Interval.Until);
            }
            else
            {
                stretches.Add(piece.Interval);
            }
        }

        return stretches.DrainToImmutable();
    }

    /// <summary>The earliest point, at or after the given one, at which the predicate holds; none if it never does again.</summary>
    public Boundary? FirstFrom(Boundary point, Func<T, bool> predicate)
    {
        if (point == Boundary.End)
        {
            return null;
        }

        for (var index = IndexAt(point); index < Pieces.Length; index++)
        {
            ref readonly var piece = ref Pieces.ItemRef(index);
            if (predicate(piece.Value))
            {
                return Later(point, piece.Interval.From);
            }
        }

        return null;
    }

    /// <summary>Whether both say the same, on the same grounds, at every point.</summary>
    public bool Equals(Timeline<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Pieces.AsSpan().SequenceEqual(other.Pieces.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Timeline<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var piece in Pieces)
        {
            hash.Add(piece);
        }

        return hash.ToHashCode();
    }

    /// <summary>The pieces, as <c>[…, 1895-05-08) False {}; [1895-05-08, …) True {3, 17}</c>.</summary>
    public override string ToString() => string.Join("; ", Pieces.Select(piece => $"{piece.Interval} {piece.Value} {piece.Support}"));

    private static Boundary Earlier(Boundary left, Boundary right) => left < right ? left : right;

    private static Boundary Later(Boundary left, Boundary right) => left > right ? left : right;

    private bool SameValue(int left, int right) => EqualityComparer<T>.Default.Equals(Pieces.ItemRef(left).Value, Pieces.ItemRef(right).Value);

    private Run<T> RunFrom(int first)
    {
        var end = first + 1;
        while (end < Pieces.Length && SameValue(first, end))
        {
            end++;
        }

        var interval = new Interval(Pieces[first].Interval.From, Pieces[end - 1].Interval.Until);
        return new Run<T>(interval, Pieces[first].Value, Pieces[first..end]);
    }

    private int IndexAt(Boundary point)
    {
        if (point == Boundary.End)
        {
            throw new ArgumentOutOfRangeException(nameof(point), point, "No piece contains the open end.");
        }

        int low = 0, high = Pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces.ItemRef(middle).Interval.From <= point)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
