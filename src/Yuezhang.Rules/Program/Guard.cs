namespace Yuezhang.Rules.Program;

/// <summary>On which reading a rule, or one way of putting it, is law: the choice <c>english</c> of the reading <c>evacuation</c>.</summary>
public sealed record Guard(string Reading, string Choice)
{
    /// <inheritdoc/>
    public override string ToString() => $"the {Choice} reading of {Reading}";
}
