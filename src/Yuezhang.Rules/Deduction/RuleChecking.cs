using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>Finds what keeps rules from being evaluated, apart from cycles.</summary>
internal static class RuleChecking
{
    private const int Head = -1;

    /// <summary>Every problem of the rules, in order.</summary>
    public static ImmutableArray<RuleProblem> Problems(ImmutableArray<Rule> rules)
    {
        var arities = new Dictionary<int, int>();
        return [.. rules.SelectMany((rule, at) => Arities(rule, at, arities).Concat(Reaches(rule, at)).Concat(Variables(rule, at)))];
    }

    private static IEnumerable<RuleProblem> Arities(Rule rule, int at, Dictionary<int, int> arities) =>
        from said in rule.Body.SelectMany((literal, i) => literal.Atoms.Select(atom => (atom, i))).Prepend((atom: rule.Head, i: Head))
        where (arities.TryAdd(said.atom.Relation, said.atom.Arguments.Length) ? said.atom.Arguments.Length : arities[said.atom.Relation]) != said.atom.Arguments.Length
        select new RuleProblem(RuleProblemKind.Arity, at, said.i);

    private static IEnumerable<RuleProblem> Reaches(Rule rule, int at) =>
        from said in rule.Body.SelectMany((literal, i) => ReachesOf(literal).Select(reach => (reach, i))).Prepend((reach: rule.Box?.Reach ?? Reach.Any, i: Head))
        where !said.reach.IsSound
        select new RuleProblem(RuleProblemKind.Reach, at, said.i);

    private static IEnumerable<Reach> ReachesOf(Literal literal)
    {
        var ofChain = literal.Chain.Select(link => link switch
        {
            Sometime { Reach: var reach } => reach,
            Throughout { Reach: var reach } => reach,
            _ => Reach.Any,
        });
        return literal is SpanLiteral span ? ofChain.Append(span.Reach) : ofChain;
    }

    private static IEnumerable<RuleProblem> Variables(Rule rule, int at)
    {
        var bound = rule.Body.Where(l => !l.IsNegated).SelectMany(BoundBy).ToHashSet();
        var counted = rule.Body.OfType<CountLiteral>().Select(c => c.Variable).ToHashSet();
        foreach (var variable in rule.Head.Variables.Distinct().Where(v => !bound.Contains(v)))
        {
            yield return new RuleProblem(RuleProblemKind.Unsafe, at, Head, variable);
        }

        for (var i = 0; i < rule.Body.Length; i++)
        {
            var variables = Rule.VariablesOf(rule.Body[i]).Distinct().ToList();
            if (rule.Body[i] is CountLiteral count)
            {
                var elsewhere = rule.Body.Where((_, j) => j != i).SelectMany(Rule.VariablesOf).Concat(rule.Head.Variables);
                if (!variables.Remove(count.Variable) || elsewhere.Contains(count.Variable))
                {
                    yield return new RuleProblem(RuleProblemKind.NotCounted, at, i, count.Variable);
                }
            }

            foreach (var variable in variables.Where(v => !bound.Contains(v) && !counted.Contains(v)))
            {
                yield return new RuleProblem(RuleProblemKind.Unsafe, at, i, variable);
            }
        }
    }

    private static IEnumerable<int> BoundBy(Literal literal) => literal switch
    {
        AtomLiteral { Atom: var atom } => atom.Variables,
        SpanLiteral { Anchor: var anchor } => anchor.Variables,
        _ => [],
    };
}
