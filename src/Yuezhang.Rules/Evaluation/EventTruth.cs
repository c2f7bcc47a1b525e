using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>The one bridge from events to timelines: whether an act has happened, whether a lasting act goes on, at each moment.</summary>
internal static class EventTruth
{
    /// <summary>False before the first event of the description, true from its day; unknown where its date, or the record's silence, leaves it open.</summary>
    public static Timeline<Truth> Happened(Chronicle chronicle, Act act)
    {
        var covered = chronicle.Covered(act).ToList();
        var trusted = TrustedUntil(chronicle.Complete(act)?.Through);
        var builder = new TimelineBuilder<Truth>();
        if (covered.Count == 0)
        {
            Extend(builder, trusted, Truth.False, Support.None);
            Extend(builder, Boundary.End, Truth.Unknown, Support.None);
            return Mask(builder.Build(), chronicle.Known);
        }

        var earliest = covered.Min(d => d.Range.Earliest);
        var first = covered[0];
        var support = Support.Of(first.Index);
        Extend(builder, act.Verb.OnceOnly ? Boundary.StartOf(earliest) : Lesser(trusted, Boundary.StartOf(earliest)), Truth.False, Support.None);
        Extend(builder, Boundary.StartOf(first.Range.Latest), Truth.Unknown, support);
        Extend(builder, Boundary.End, Truth.True, support);
        return chronicle.Known is { } known && first.Range.Latest <= known ? builder.Build() : Mask(builder.Build(), chronicle.Known);
    }

    /// <summary>True from each beginning to the next ending. A recorded ending also says that the state lasted until then.</summary>
    public static Timeline<Truth> Lasts(Chronicle chronicle, Act act, Verb ending)
    {
        var begins = chronicle.Covered(act).Select(d => (Dated: d, Begins: true));
        var ends = chronicle.Covered(act with { Verb = ending, Measure = null, MoreThan = false }).Select(d => (Dated: d, Begins: false));
        var turns = begins.Concat(ends).OrderBy(t => t.Dated.Range.Earliest).ThenBy(t => t.Dated.Range.Latest).ToList();
        var beginsTrusted = TrustedUntil(chronicle.Complete(act)?.Through);
        var endsTrusted = TrustedUntil(chronicle.Complete(act with { Verb = ending, Measure = null, MoreThan = false })?.Through);

        var builder = new TimelineBuilder<Truth>();
        var (state, support, busyUntil) = (Truth.False, Support.None, Boundary.Beginning);
        foreach (var (dated, starts) in turns)
        {
            var from = Boundary.StartOf(dated.Range.Earliest);
            var until = Boundary.StartOf(dated.Range.Latest);
            if (state == Truth.False)
            {
                Extend(builder, Lesser(beginsTrusted, from), Truth.False, support);
                Extend(builder, from, Truth.Unknown, support);
            }
            else
            {
                Extend(builder, from, state, support);
            }

            // A beginning and an ending whose days overlap, or are one day, may have come in either order.
            var clash = busyUntil >= from && busyUntil != Boundary.Beginning && state != (starts ? Truth.True : Truth.False);
            support = Support.Of(dated.Index);
            Extend(builder, until, Truth.Unknown, support);
            state = clash ? Truth.Unknown : starts ? Truth.True : Truth.False;
            busyUntil = until > busyUntil ? until : busyUntil;
        }

        if (state != Truth.Unknown)
        {
            Extend(builder, state == Truth.True ? endsTrusted : beginsTrusted, state, support);
        }

        Extend(builder, Boundary.End, Truth.Unknown, support);
        return Mask(builder.Build(), chronicle.Known);
    }

    /// <summary>What held once holds for good: the running "or" of a timeline.</summary>
    public static Timeline<Truth> Latch(Timeline<Truth> timeline)
    {
        var builder = new TimelineBuilder<Truth>();
        var (reached, support) = (Truth.False, Support.None);
        foreach (var piece in timeline.Pieces)
        {
            if (piece.Value > reached)
            {
                (reached, support) = (piece.Value, piece.Support);
            }

            builder.Append(piece.Interval.Until, reached, reached == Truth.False ? piece.Support : support);
        }

        return builder.Build();
    }

    private static Timeline<Truth> Mask(Timeline<Truth> timeline, Day? known) => known is { } day
        ? timeline.With(new Interval(Boundary.StartOf(day.Next), Boundary.End), Truth.Unknown, Support.None)
        : timeline;

    private static Boundary TrustedUntil(Day? through) => through is { } day ? Boundary.StartOf(day.Next) : Boundary.Beginning;

    private static Boundary Lesser(Boundary a, Boundary b) => a < b ? a : b;

    private static void Extend(TimelineBuilder<Truth> builder, Boundary until, Truth value, Support support)
    {
        if (until > builder.Until)
        {
            builder.Append(until, value, support);
        }
    }
}
