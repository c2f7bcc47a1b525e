using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>
/// The head holds at every moment of the window at which the whole body does. A head under a box holds at every moment within the box's
/// reach of such a moment: "whoever consents is bound throughout the next ten years".
/// </summary>
/// <param name="Head">What follows.</param>
/// <param name="Body">From what: all of it together.</param>
/// <param name="Box">The box over the head; null if there is none.</param>
internal sealed record Rule(Atom Head, ImmutableArray<Literal> Body, Throughout? Box = null)
{
    /// <summary>How many variables it has: one more than the greatest number.</summary>
    public int VariableCount { get; } = 1 + Body.SelectMany(VariablesOf).Concat(Head.Variables).DefaultIfEmpty(-1).Max();

    /// <summary>When the head holds, for a body that holds at the given moments.</summary>
    public Moments Headed(Moments body) => Box is null ? body : Box.LookedAt(body);

    /// <summary>The moments of the body from which the head could come to hold at the given ones.</summary>
    public Moments BodyFor(Moments head) => Box is null ? head : Box.Touched(head);

    internal static IEnumerable<int> VariablesOf(Literal literal) => literal is ComparisonLiteral { Left: var left, Right: var right }
        ? new[] { left, right }.Where(a => a.IsVariable).Select(a => a.Number)
        : literal.Atoms.SelectMany(a => a.Variables);
}
