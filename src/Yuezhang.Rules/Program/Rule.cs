namespace Yuezhang.Rules.Program;

/// <summary>
/// A rule: whenever the body holds, so does the head, for everything that its variables may stand for. Of several rules for one head, each is enough.
/// </summary>
public sealed record Rule
{
    /// <summary>Its identity within the library: instrument, article, and a running number within the article.</summary>
    public required string Id { get; init; }

    /// <summary>What it concludes.</summary>
    public required Holds Head { get; init; }

    /// <summary>On what.</summary>
    public required Condition Body { get; init; }

    /// <summary>The instrument during whose force it concludes; null for a rule that needs none (a definition).</summary>
    public Entity? Instrument { get; init; }

    /// <summary>The reading on which it is law; null for all.</summary>
    public Guard? Guard { get; init; }

    /// <summary>Where it is written.</summary>
    public required Citation At { get; init; }
}
