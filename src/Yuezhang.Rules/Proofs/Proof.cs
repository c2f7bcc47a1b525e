using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>
/// Why something is so: a finding, where it stands written, the moment of which it speaks, the stretch of time on which it is so, and what
/// it rests on. A negative finding rests on everything that fails.
/// </summary>
/// <remarks>
/// <see cref="Because"/> is what a reader wants to be told; <see cref="Besides"/> is what a sceptic may ask for on top of it. Both together
/// are enough to check the finding against law and record alone. Example: that a garrison may stay rests on the exchange; besides, on its
/// ending never having come so far.
/// </remarks>
public sealed record Proof(Finding Finding, Citation At, Boundary Moment, Interval Holds, ImmutableArray<Proof> Because)
{
    private readonly Lazy<ImmutableArray<Proof>>? _besides;

    /// <summary>What it rests on besides, and what goes without saying; worked out when it is first asked for.</summary>
    public ImmutableArray<Proof> Besides
    {
        get => _besides?.Value ?? [];
        init => _besides = new(value);
    }

    /// <summary>This step and all steps below it that are told, from the top.</summary>
    public IEnumerable<Proof> Steps() => Because.SelectMany(p => p.Steps()).Prepend(this);

    /// <summary>The same proof, which rests besides on what <paramref name="besides"/> gives when asked.</summary>
    internal Proof And(Func<IEnumerable<Proof>> besides) => new(this, besides);

    private Proof(Proof told, Func<IEnumerable<Proof>> besides)
        : this(told.Finding, told.At, told.Moment, told.Holds, told.Because) =>
        _besides = new(() => [.. besides().ExceptBy(told.Because.Select(p => (p.Finding, p.Moment)), p => (p.Finding, p.Moment))]);
}
