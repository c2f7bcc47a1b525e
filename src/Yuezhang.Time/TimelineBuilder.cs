using System.Collections.Immutable;

namespace Yuezhang.Time;

/// <summary>Writes a timeline from left to right, joining what is alike as it goes.</summary>
/// <remarks>
/// Each segment starts where the last one stopped, the first at <see cref="Boundary.Beginning"/>; segments without extent are
/// dropped. Breaking the order is a bug and throws <see cref="ArgumentException"/>.
/// </remarks>
/// <typeparam name="T">What varies over time.</typeparam>
public sealed class TimelineBuilder<T>
{
    private readonly ImmutableArray<Segment<T>>.Builder _pieces;

    /// <summary>A builder at the beginning of time.</summary>
    /// <param name="capacity">How many pieces to make room for.</param>
    public TimelineBuilder(int capacity = 4) => _pieces = ImmutableArray.CreateBuilder<Segment<T>>(capacity);

    /// <summary>The point up to which the timeline is written.</summary>
    public Boundary Until => _pieces.Count == 0 ? Boundary.Beginning : _pieces[^1].Interval.Until;

    /// <summary>Writes a segment.</summary>
    /// <exception cref="ArgumentException">The segment does not start where the timeline stops.</exception>
    public void Append(Segment<T> segment)
    {
        if (segment.Interval.From != Until)
        {
            throw new ArgumentException($"The timeline is written until {Until}; {segment.Interval} does not continue it.", nameof(segment));
        }

        Append(segment.Interval.Until, segment.Value, segment.Support);
    }

    /// <summary>Writes a value from where the timeline stops until the given point.</summary>
    /// <exception cref="ArgumentException">The point lies before the one already reached.</exception>
    public void Append(Boundary until, T value, Support support)
    {
        var interval = new Interval(Until, until);
        if (interval.IsEmpty)
        {
            return;
        }

        if (_pieces.Count > 0 && _pieces[^1] is var last
            && EqualityComparer<T>.Default.Equals(last.Value, value) && last.Support.Equals(support))
        {
            _pieces[^1] = last with { Interval = new Interval(last.Interval.From, until) };
        }
        else
        {
            _pieces.Add(new Segment<T>(interval, value, support));
        }
    }

    /// <summary>The finished timeline; the builder is then back at the beginning.</summary>
    /// <exception cref="InvalidOperationException">The timeline does not reach <see cref="Boundary.End"/>.</exception>
    public Timeline<T> Build() => Until == Boundary.End
        ? new Timeline<T>(_pieces.DrainToImmutable())
        : throw new InvalidOperationException($"The timeline is written until {Until} only.");
}
