namespace Yuezhang.Rules.Program;

/// <summary>
/// How one party comes to be bound by an instrument, and ceases to be: its ratification, accession, consent; its denunciation or withdrawal.
/// </summary>
public sealed record Commitment
{
    /// <summary>The party.</summary>
    public required Entity Party { get; init; }

    /// <summary>Binds it, once this holds; none: it is bound with the instrument.</summary>
    public Alternatives<Condition> Once { get; init; } = Alternatives<Condition>.None;

    /// <summary>Releases it for good; none: never.</summary>
    public Alternatives<Condition> Until { get; init; } = Alternatives<Condition>.None;

    /// <summary>Where it is written.</summary>
    public required Citation At { get; init; }
}

/// <summary>The operation of an instrument between two parties rests while a condition holds: war between them.</summary>
public sealed record Suspension(Entity One, Entity Other, Condition While, Citation At);
