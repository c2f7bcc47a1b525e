namespace Yuezhang.Rules.Program;

/// <summary>
/// One party gives another what it holds: a cession, a retrocession, an assignment. It takes effect at the first moment at which its instrument is in
/// force and its condition holds, if the giver holds the thing just before; else it is invalid, and nothing passes.
/// </summary>
public sealed record Transfer
{
    /// <summary>Its identity within the library.</summary>
    public required string Id { get; init; }

    /// <summary>What passes.</summary>
    public required Entity Thing { get; init; }

    /// <summary>Who gives.</summary>
    public required Entity From { get; init; }

    /// <summary>Who receives.</summary>
    public required Entity To { get; init; }

    /// <summary>The instrument it belongs to.</summary>
    public required Entity Instrument { get; init; }

    /// <summary>When it takes effect, once this holds; none: with the instrument.</summary>
    public Alternatives<Condition> Once { get; init; } = Alternatives<Condition>.None;

    /// <summary>The reading on which it is law; null for all.</summary>
    public Guard? Guard { get; init; }

    /// <summary>Where it is written.</summary>
    public required Citation At { get; init; }
}
