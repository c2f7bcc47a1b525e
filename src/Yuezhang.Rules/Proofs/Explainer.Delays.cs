using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>Why what looks a period back is so.</summary>
public sealed partial class Explainer
{
    /// <summary>Law that waits for itself is followed back through no more delays than this.</summary>
    private const int MostDelays = 40;

    private Boundary? _first;
    private int _delays;

    /// <summary>The first moment of which the record tells anything. What looks back beyond it rests on nothing.</summary>
    private Boundary First => _first ??= model.Situation.Record.Occurrences.Select(o => o.Dates.Under(model.Situation.Selection)?.Value.Range.Earliest)
        .Concat(model.Situation.Record.Facts.Select(f => f.From ?? f.Until)).OfType<Day>().Select(Boundary.StartOf).DefaultIfEmpty(Boundary.Beginning).Min();

    /// <summary>How it was a period ago. Law that waits for itself is followed back only to where it has never been otherwise.</summary>
    private ImmutableArray<Proof> DelayReasons(Delayed delayed, Boundary at)
    {
        var always = (_delays > 0 || at < First) && model.TruthOf(delayed).RunAt(at).Interval.From.IsOpen;
        if (always || _delays >= MostDelays || model.SourceOf(delayed, at) is not { } moment)
        {
            return [];
        }

        _delays++;
        try
        {
            return ExplainAll(delayed.Operand, moment);
        }
        finally
        {
            _delays--;
        }
    }
}
