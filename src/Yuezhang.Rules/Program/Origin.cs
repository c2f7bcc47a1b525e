namespace Yuezhang.Rules.Program;

/// <summary>Where an instance of a norm that is said of many comes from.</summary>
/// <param name="norm">The norm as it is written, with its variables.</param>
/// <param name="values">What stands for them.</param>
internal sealed class Origin(Norm norm, Substitution values) : IEquatable<Origin>
{
    /// <summary>The norm as it is written.</summary>
    public Norm Norm => norm;

    /// <summary>What stands for its variables.</summary>
    public Substitution Values => values;

    /// <summary>What stands for the variables is told by the acts and conditions of the instance itself.</summary>
    public bool Equals(Origin? other) => other is not null && norm.Id == other.Norm.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Origin);

    /// <inheritdoc/>
    public override int GetHashCode() => norm.Id.GetHashCode(StringComparison.Ordinal);
}
