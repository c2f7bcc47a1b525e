using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>What a condition may look at, so that nothing waits for itself but where it may.</summary>
/// <param name="Norms">Norms on acts below this rank.</param>
/// <param name="Relations">Relations below this layer.</param>
internal sealed record Reach(int Norms, int Relations)
{
    /// <summary>The record only.</summary>
    public static Reach Record { get; } = new(0, 0);

    /// <summary>All there is but accounts.</summary>
    public static Reach All { get; } = new(ProgramGenerator.Acts.Length, Cast.Layers.Length) { Force = true, Holders = true, Powers = true };

    public bool Accounts { get; init; }

    /// <summary>Whether instruments are in force.</summary>
    public bool Force { get; init; }

    /// <summary>Who holds what.</summary>
    public bool Holders { get; init; }

    /// <summary>What was done with power: that is judged by the day before, so that it may be looked at from everywhere.</summary>
    public bool Powers { get; init; }

    /// <summary>Whether it may look at everything as it was a while ago.</summary>
    public bool Circles { get; init; }

    /// <summary>The variables that conditions may name.</summary>
    public ImmutableArray<Entity> Variables { get; init; } = [];
}
