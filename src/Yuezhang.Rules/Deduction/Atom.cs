using System.Collections.Immutable;
using System.Globalization;

namespace Yuezhang.Rules.Deduction;

/// <summary>A relation said of its arguments, as it stands in a rule.</summary>
/// <param name="Relation">The number of the relation, from 0.</param>
/// <param name="Arguments">What it is said of, in order.</param>
internal sealed record Atom(int Relation, ImmutableArray<Argument> Arguments)
{
    /// <summary>An atom of these arguments.</summary>
    public static Atom Of(int relation, params ImmutableArray<Argument> arguments) => new(relation, arguments);

    /// <summary>The variables that occur, each as often as it does.</summary>
    public IEnumerable<int> Variables => Arguments.Where(a => a.IsVariable).Select(a => a.Number);

    /// <summary>Its tuple under a binding of the variables.</summary>
    public ImmutableArray<int> Under(int[] binding) => [.. Arguments.Select(a => a.Under(binding))];

    /// <summary>As <c>r3(X0, 7)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"r{Relation}({string.Join(", ", Arguments)})");
}
