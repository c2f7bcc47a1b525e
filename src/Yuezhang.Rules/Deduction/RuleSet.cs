using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>
/// Rules that were looked through: either they can be evaluated, stratum by stratum, or it is said what is wrong with them.
/// </summary>
internal sealed class RuleSet
{
    private readonly Dictionary<int, int> _arities = [];

    private RuleSet(ImmutableArray<Rule> rules)
    {
        Rules = rules;
        Problems = RuleChecking.Problems(rules);
        foreach (var atom in rules.SelectMany(r => r.Body.SelectMany(l => l.Atoms).Prepend(r.Head)))
        {
            _arities.TryAdd(atom.Relation, atom.Arguments.Length);
        }

        RelationCount = _arities.Keys.DefaultIfEmpty(-1).Max() + 1;
        var stratification = Stratification.Of(rules, RelationCount);
        Strata = stratification.Strata;
        Cycle = stratification.Cycle;
    }

    /// <summary>The rules, in the order given.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>What is wrong with single rules.</summary>
    public ImmutableArray<RuleProblem> Problems { get; }

    /// <summary>The strata, in the order in which they can be settled.</summary>
    public ImmutableArray<Stratum> Strata { get; }

    /// <summary>A cycle through a negation or a count, by the places of its rules; empty if there is none.</summary>
    public ImmutableArray<int> Cycle { get; }

    /// <summary>Whether conclusions can be drawn.</summary>
    public bool IsSound => Problems.IsEmpty && Cycle.IsEmpty;

    /// <summary>One more than the greatest number of a relation in the rules.</summary>
    public int RelationCount { get; }

    /// <summary>Looks rules through.</summary>
    public static RuleSet Of(params ImmutableArray<Rule> rules) => new(rules);

    /// <summary>How many arguments a relation has; null if the rules do not speak of it.</summary>
    public int? Arity(int relation) => _arities.TryGetValue(relation, out var arity) ? arity : null;
}
