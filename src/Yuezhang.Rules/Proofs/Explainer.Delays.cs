using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>Why what looks a period back is so.</summary>
public sealed partial class Explainer
{
    /// <summary>Law that waits for itself is followed back through no more delays than this.</summary>
    private const int MostDelays = 40;

    private int _delays;

    /// <summary>How it was a period ago. Law that waits for itself is followed back only to where it has never been otherwise.</summary>
    private ImmutableArray<Proof> DelayReasons(Delayed delayed, Boundary at)
    {
        var always = _delays > 0 && model.TruthOf(delayed).RunAt(at).Interval.From.IsOpen;
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
