using System.Collections.Immutable;

namespace Yuezhang.Time;

/// <summary>The longest stretch of time through which a value holds without a break, however its grounds change meanwhile.</summary>
/// <remarks>
/// Shape: the pieces touch, cover the interval, and all have the value; each keeps its own support, so joining them loses no citation.
/// Example: troops stay lawfully at one place first under a treaty of peace and then under a convention: one run, two pieces.
/// </remarks>
/// <typeparam name="T">What varies over time.</typeparam>
/// <param name="Interval">The stretch of time.</param>
/// <param name="Value">The value throughout it.</param>
/// <param name="Pieces">The segments it is made of, in order.</param>
public readonly record struct Run<T>(Interval Interval, T Value, ImmutableArray<Segment<T>> Pieces)
{
    /// <summary>Whether the stretch, the value and every piece agree.</summary>
    public bool Equals(Run<T> other) =>
        Interval == other.Interval
        && EqualityComparer<T>.Default.Equals(Value, other.Value)
        && Pieces.AsSpan().SequenceEqual(other.Pieces.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Interval, Value, Pieces.AsSpan().Length);
}
