namespace Yuezhang.Rules.Record;

/// <summary>How well a recorded fact is attested.</summary>
public enum Certainty
{
    /// <summary>Stated in a source of the library.</summary>
    Stated,

    /// <summary>Found in a published text outside it.</summary>
    Published,

    /// <summary>General scholarship, not checked against a source: provisional.</summary>
    Provisional,

    /// <summary>Worked out from other facts.</summary>
    Computed,

    /// <summary>Doubtful, or contradicted.</summary>
    Doubtful,
}
