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

        var earliest = covered.Min(d => d.From);
        var first = covered[0];
        var support = Support.Of(first.Index);
        Extend(builder, act.Verb.OnceOnly || trusted > earliest ? earliest : trusted, Truth.False, Support.None);
        Extend(builder, first.By, Truth.Unknown, support);
        Extend(builder, Boundary.End, Truth.True, support);
        return chronicle.Known is { } known && first.Range.Latest <= known ? builder.Build() : Mask(builder.Build(), chronicle.Known);
    }

    /// <summary>
    /// True from a beginning until an ending that may lie after it. A recorded ending also says that the state lasted until then;
    /// without one, it is trusted as far as the record of endings is complete.
    /// </summary>
    public static Timeline<Truth> Lasts(Chronicle chronicle, Act act, Verb ending)
    {
        var end = act with { Verb = ending, Measure = null, MoreThan = false };
        var turns = new Turns(chronicle.Covered(act), chronicle.Covered(end));
        var beginsTrusted = TrustedUntil(chronicle.Complete(act)?.Through);
        var endsTrusted = TrustedUntil(chronicle.Complete(end)?.Through);
        var points = turns.Points.Append(beginsTrusted).Append(endsTrusted).Where(p => !p.IsOpen).Distinct().Order().Append(Boundary.End);

        var builder = new TimelineBuilder<Truth>();
        foreach (var until in points)
        {
            var from = builder.Until;
            var truth = turns.At(from, out var support) switch
            {
                Truth.True when from >= endsTrusted && !turns.NextIsEnding(from) => Truth.Unknown,
                Truth.False when from >= beginsTrusted => Truth.Unknown,
                var value => value,
            };
            Extend(builder, until, truth, support);
        }

        return Mask(builder.Build(), chronicle.Known);
    }

    private static Timeline<Truth> Mask(Timeline<Truth> timeline, Day? known) => known is { } day
        ? timeline.With(new Interval(Boundary.StartOf(day.Next), Boundary.End), Truth.Unknown, Support.None)
        : timeline;

    private static Boundary TrustedUntil(Day? through) => through is { } day ? Boundary.StartOf(day.Next) : Boundary.Beginning;

    private static void Extend(TimelineBuilder<Truth> builder, Boundary until, Truth value, Support support)
    {
        if (until > builder.Until)
        {
            builder.Append(until, value, support);
        }
    }
}
