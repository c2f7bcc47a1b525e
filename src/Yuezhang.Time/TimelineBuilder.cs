using System.Runtime.InteropServices;

namespace Yuezhang.Time;

/// <summary>Writes a timeline from left to right, joining what is alike as it goes.</summary>
/// <remarks>
/// Each segment starts where the last one stopped, the first at <see cref="Boundary.Beginning"/>; segments without extent are
/// dropped. Breaking the order is a bug and throws <see cref="ArgumentException"/>.
/// </remarks>
/// <typeparam name="T">What varies over time.</typeparam>
public sealed class TimelineBuilder<T>
{
    private const int RoomKept = 32;
    private const int RoomsKept = 4;

    // Nearly all timelines have a few pieces, and few are written at a time: each thread keeps the arrays to write them in, and
    // only what was written is copied out.
    [ThreadStatic]
    private static Stack<Segment<T>[]>? t_rooms;

    private Segment<T>[] _pieces;
    private int _count;

    /// <summary>A builder at the beginning of time.</summary>
    /// <param name="capacity">How many pieces to make room for.</param>
    public TimelineBuilder(int capacity = 4) => _pieces = capacity <= RoomKept ? [] : new Segment<T>[capacity];

    /// <summary>The point up to which the timeline is written.</summary>
    public Boundary Until { get; private set; } = Boundary.Beginning;

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

        Until = until;
        if (_count > 0)
        {
            ref var last = ref _pieces[_count - 1];
            if (EqualityComparer<T>.Default.Equals(last.Value, value) && last.Support.Equals(support))
            {
                last = new Segment<T>(new Interval(last.Interval.From, until), last.Value, last.Support);
                return;
            }
        }

        if (_count == _pieces.Length)
        {
            MakeRoom();
        }

        _pieces[_count++] = new Segment<T>(interval, value, support);
    }

    /// <summary>The finished timeline; the builder is then back at the beginning.</summary>
    /// <exception cref="InvalidOperationException">The timeline does not reach <see cref="Boundary.End"/>.</exception>
    public Timeline<T> Build() => Build(null);

    /// <summary>The finished timeline: another that is known already, where that says the same.</summary>
    internal Timeline<T> Build(Timeline<T>? known)
    {
        if (Until != Boundary.End)
        {
            throw new InvalidOperationException($"The timeline is written until {Until} only.");
        }

        var same = known is not null && known.Pieces.AsSpan().SequenceEqual(_pieces.AsSpan(0, _count));
        var timeline = same ? known! : new Timeline<T>(ImmutableCollectionsMarshal.AsImmutableArray(Written()));
        GiveBack();
        return timeline;
    }

    private void MakeRoom()
    {
        if (_count > 0)
        {
            Array.Resize(ref _pieces, 2 * _count);
            return;
        }

        _pieces = t_rooms is { Count: > 0 } rooms ? rooms.Pop() : new Segment<T>[RoomKept];
    }

    /// <summary>What was written, in an array that nothing else writes in.</summary>
    private Segment<T>[] Written() => _count == _pieces.Length && _count != RoomKept ? _pieces : _pieces[.._count];

    /// <summary>Begins anew; the room goes back to the thread, emptied of what it referred to.</summary>
    private void GiveBack()
    {
        if (_pieces.Length == RoomKept && (t_rooms ??= new(RoomsKept)).Count < RoomsKept)
        {
            _pieces.AsSpan(0, _count).Clear();
            t_rooms.Push(_pieces);
        }

        (_pieces, _count, Until) = ([], 0, Boundary.Beginning);
    }
}
