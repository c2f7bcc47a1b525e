using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Review;

/// <summary>
/// Something that looks amiss in a law once it is worked out against its record. The law can be applied all the same, and may even mean it so:
/// it is for its editor to look at.
/// </summary>
public abstract record ReviewFinding
{
    private protected ReviewFinding(ImmutableArray<Guard> readings) => Readings = readings;

    /// <summary>The choices of readings on which it arises, each by itself; none where it arises on those that govern.</summary>
    public ImmutableArray<Guard> Readings { get; }

    /// <summary>The place to look at first.</summary>
    public abstract Citation At { get; }
}
