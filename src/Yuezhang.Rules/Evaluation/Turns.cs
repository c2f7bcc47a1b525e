using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// The recorded beginnings and endings of a lasting act. Each happened on some day of its range; on one day, either may have come first.
/// </summary>
internal sealed class Turns(IEnumerable<DatedOccurrence> begins, IEnumerable<DatedOccurrence> ends)
{
    private readonly List<DatedOccurrence> _begins = [.. begins];
    private readonly List<DatedOccurrence> _ends = [.. ends];

    /// <summary>The moments at which what is known of the state may change.</summary>
    public IEnumerable<Boundary> Points => _begins.Concat(_ends).SelectMany(d => new[] { d.From, d.By });

    /// <summary>
    /// Whether the act goes on at a moment, as far as the recorded turns tell: yes if some beginning surely lies behind and no ending can
    /// lie between; no if none can have begun, or some ending surely lies behind and no beginning can lie between.
    /// </summary>
    public Truth At(Boundary at, out Support support)
    {
        var began = Last(_begins, at, sure: true);
        var perhapsBegan = Last(_begins, at, sure: false);
        var ended = Last(_ends, at, sure: true);
        var perhapsEnded = Last(_ends, at, sure: false);
        support = perhapsBegan is null ? Support.None : Support.Of([.. new[] { began, perhapsBegan, ended, perhapsEnded }.OfType<DatedOccurrence>().Select(d => d.Index)]);
        if (perhapsBegan is not { } possible)
        {
            return Truth.False;
        }

        if (began is { } start && !(perhapsEnded is { } end && end.Past > start.From))
        {
            support = Support.Of(start.Index);
            return Truth.True;
        }

        if (ended is { } stop && possible.Past <= stop.From)
        {
            support = Support.Of(stop.Index);
            return Truth.False;
        }

        return Truth.Unknown;
    }

    /// <summary>
    /// Whether an ending surely lies ahead of a moment and no beginning can lie between: then the state that the ending ended lasted until it.
    /// </summary>
    public bool NextIsEnding(Boundary at)
    {
        var next = Next(at);
        return next is { } end && !_begins.Exists(b => b.By > at && b.From < end.Past);
    }

    /// <summary>The latest of the turns that surely, or perhaps, lie behind a moment.</summary>
    private static DatedOccurrence? Last(List<DatedOccurrence> turns, Boundary at, bool sure)
    {
        DatedOccurrence? last = null;
        foreach (var turn in turns)
        {
            if ((sure ? turn.By : turn.From) <= at
                && (last is not { } other || (sure ? turn.From > other.From : turn.Past > other.Past)))
            {
                last = turn;
            }
        }

        return last;
    }

    private DatedOccurrence? Next(Boundary at)
    {
        DatedOccurrence? next = null;
        foreach (var turn in _ends)
        {
            if (turn.From > at && (next is not { } other || turn.From < other.From))
            {
                next = turn;
            }
        }

        return next;
    }
}
