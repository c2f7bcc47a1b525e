using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Goes once along all the timelines that decide a norm, and writes down its state at each moment.</summary>
internal static class NormSweep
{
    /// <summary>The state, and whether the norm is breached, rests, binds, is over.</summary>
    public static (Timeline<NormState> States, Timeline<Truth> Breached, Timeline<Truth> Resting, Timeline<Truth> Binding, Timeline<Truth> Over) Along(
        NormKind kind, params ReadOnlySpan<(NormFact Fact, Timeline<Truth> Truth)> grounds)
    {
        var places = new int[grounds.Length];
        var (states, breached, resting, binding, over) =
            (new TimelineBuilder<NormState>(), new TimelineBuilder<Truth>(), new TimelineBuilder<Truth>(), new TimelineBuilder<Truth>(), new TimelineBuilder<Truth>());
        var until = Boundary.Beginning;
        while (until != Boundary.End)
        {
            var facts = new NormFacts(kind);
            var support = Support.None;
            until = Boundary.End;
            for (var i = 0; i < places.Length; i++)
            {
                var piece = grounds[i].Truth.Pieces[places[i]];
                facts = facts.With(grounds[i].Fact, piece.Value);
                support = support.Union(piece.Support);
                until = piece.Interval.Until < until ? piece.Interval.Until : until;
            }

            states.Append(until, facts.State, support);
            breached.Append(until, facts.Breached, support);
            resting.Append(until, facts.Resting, support);
            binding.Append(until, facts.Binding, support);
            over.Append(until, facts.Over, support);
            for (var i = 0; i < places.Length; i++)
            {
                places[i] += grounds[i].Truth.Pieces[places[i]].Interval.Until == until ? 1 : 0;
            }
        }

        return (states.Build(), breached.Build(), resting.Build(), binding.Build(), over.Build());
    }
}
