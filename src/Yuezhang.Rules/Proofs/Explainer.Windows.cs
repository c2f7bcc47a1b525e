using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>Which windows open again and again.</summary>
public sealed partial class Explainer
{
    /// <summary>
    /// The window that is open, or else the last and the next, with what the terms run from; where that is open, what leaves it so.
    /// </summary>
    private ImmutableArray<Proof> WindowReasons(InWindow window, Boundary at)
    {
        var (horizon, truth) = (model.Situation.Library.Horizon, model.TruthOf(window.Anchor));
        var anchor = PossibleDays.FirstOf(truth)?.Only;
        var begun = ExplainAll(window.Anchor, anchor is null && Open(window.Anchor, at) is { } open ? open : Begun(window.Anchor, at));
        ImmutableArray<Proof> beyond = at.Day > horizon ? [new Proof(new HorizonFinding(horizon), Citation.None, at, new Interval(Boundary.StartOf(horizon.Next), Boundary.End), [])] : [];
        if (anchor is not { } day || model.CountingOf(window.Instrument) is not { } counting)
        {
            return [.. begun, .. beyond];
        }

        var openings = Windows.From(day, window, counting, horizon).ToList();
        var now = openings.Find(o => o.From <= at.Day && at.Day <= o.Through);
        var told = now.Number > 0 ? [now] : openings.Where(o => o.From <= at.Day).TakeLast(1).Concat(openings.Where(o => o.From > at.Day).Take(1));
        return [.. told.Select(o => new Proof(new WindowFinding(window, o.Number, o.From, o.Through), window.At, at, Interval.Always, [])), .. begun, .. beyond];
    }
}
