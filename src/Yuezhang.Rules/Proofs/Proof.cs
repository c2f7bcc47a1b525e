using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>
/// Why something is so: a finding, where it stands written, the stretch of time on which it is so, and what it rests on.
/// A negative finding rests on everything that fails.
/// </summary>
public sealed record Proof(Finding Finding, Citation At, Interval Holds, ImmutableArray<Proof> Because)
{
    /// <summary>This step and all steps below it, from the top.</summary>
    public IEnumerable<Proof> Steps() => Because.SelectMany(p => p.Steps()).Prepend(this);
}
