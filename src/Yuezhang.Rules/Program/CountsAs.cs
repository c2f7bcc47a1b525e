namespace Yuezhang.Rules.Program;

/// <summary>
/// A constitutive rule: an act of one description counts as another ("delivery of the note counts as notice"), if the rule stands just before the act.
/// </summary>
public sealed record CountsAs
{
    /// <summary>Its identity within the library.</summary>
    public required string Id { get; init; }

    /// <summary>What is done.</summary>
    public required Act Done { get; init; }

    /// <summary>What it counts as.</summary>
    public required Act Counts { get; init; }

    /// <summary>The instrument during whose force it counts.</summary>
    public required Entity Instrument { get; init; }

    /// <summary>What must hold besides; none: nothing.</summary>
    public Alternatives<Condition> While { get; init; } = Alternatives<Condition>.None;

    /// <summary>The reading on which it is law; null for all.</summary>
    public Guard? Guard { get; init; }

    /// <summary>Where it is written.</summary>
    public required Citation At { get; init; }
}
