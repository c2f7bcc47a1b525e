namespace Yuezhang.Rules.Deduction;

/// <summary>
/// Puts the literals of a body in the order in which they are tested: what binds nothing as soon as its variables are bound, then the atom
/// with the fewest variables left open.
/// </summary>
internal static class JoinOrder
{
    private const int Never = int.MaxValue;

    /// <summary>The steps of a join.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="bound">The variables bound before; those bound by the steps are added.</param>
    /// <param name="without">The place of a literal that is left out; -1 for none.</param>
    public static IEnumerable<Step> Steps(Rule rule, HashSet<int> bound, int without)
    {
        var left = Enumerable.Range(0, rule.Body.Length).Where(i => i != without).ToList();
        while (left.Count > 0)
        {
            var place = left.MinBy(i => Cost(rule.Body[i], bound));
            left.Remove(place);
            var before = bound.ToHashSet();
            yield return Make(place, rule.Body[place], before.Contains);
            if (!rule.Body[place].IsNegated && rule.Body[place] is not CountLiteral)
            {
                bound.UnionWith(Rule.VariablesOf(rule.Body[place]));
            }
        }
    }

    private static Step Make(int place, Literal literal, Func<int, bool> isBound) => literal switch
    {
        AtomLiteral { IsNegated: false } atom => new AtomStep(place, atom, isBound),
        AtomLiteral atom => new NegatedAtomTest(place, atom),
        SpanLiteral { IsNegated: false } span => new SpanStep(place, span, isBound),
        SpanLiteral span => new NegatedSpanTest(place, span),
        CountLiteral count => new CountTest(place, count),
        ComparisonLiteral comparison => new ComparisonTest(place, comparison),
        _ => throw new InvalidOperationException($"A literal of no known kind: {literal}."),
    };

    private static int Cost(Literal literal, HashSet<int> bound)
    {
        var open = Rule.VariablesOf(literal).Where(v => !bound.Contains(v)).Distinct().ToList();
        return literal switch
        {
            CountLiteral count => open.TrueForAll(v => v == count.Variable) ? 4 : Never,
            _ when open.Count == 0 => literal switch { ComparisonLiteral => 0, AtomLiteral { IsNegated: false } => 1, AtomLiteral => 2, _ => 3 },
            AtomLiteral { IsNegated: false, Atom: var atom } => Scanning(atom, open.Count, bound),
            SpanLiteral { IsNegated: false, Anchor: var anchor } when open.TrueForAll(anchor.Variables.Contains) => Scanning(anchor, open.Count, bound),
            _ => Never,
        };
    }

    private static int Scanning(Atom atom, int open, HashSet<int> bound) =>
        atom.Arguments.Any(a => !a.IsVariable || bound.Contains(a.Number)) ? 10 + open : 1000 + open;
}
