using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>
/// A variable that stands in a conclusion, a negation, an aggregate, an identity, or on the lasting side of <c>since</c> must be bound: stand as well in
/// something else that has to hold: a relation, an act, a holding, a norm, the force of an instrument, the state of a debt. What a norm, a transfer or an act
/// that counts as another is said of is bound by being said.
/// </summary>
internal static class SafetyCheck
{
    /// <summary>The variables of a part that nothing binds.</summary>
    public static IEnumerable<LawProblem> Of(LawPart part)
    {
        if (!part.HasVariables)
        {
            return [];
        }

        var bound = part.Conditions.Aggregate(Given(part), (known, c) => known.Union(Bound(c.Condition)));
        var unsafeOnes = part.Conditions.SelectMany(c => Unbound(c.Condition, bound).Select(v => (Variable: v, c.Condition.At)))
            .Concat(Concluded(part).Where(v => !bound.Contains(v)).Select(v => (Variable: v, part.At)));
        return unsafeOnes.DistinctBy(u => u.Variable).Select(u => new LawProblem(
            LawProblemKind.UnsafeVariable,
            $"nothing that has to hold says which {Wording.One(u.Variable.Sort)} {u.Variable} is, in {Wording.Of(part.Written)}",
            [u.At],
            [u.Variable.Name]));
    }

    /// <summary>What it is said of, and so bound: of an act that counts as another, what is done.</summary>
    private static ImmutableHashSet<Entity> Given(LawPart part) => part.Written switch
    {
        CountsAs counts => [.. counts.Done.Variables()],
        _ => [.. part.Acts.SelectMany(a => a.Variables()), .. part.Named.Where(e => e.IsVariable)],
    };

    private static IEnumerable<Entity> Concluded(LawPart part) => part.Written switch
    {
        Rule rule => rule.Head.Variables(),
        CountsAs counts => counts.Counts.Variables(),
        _ => [],
    };

    /// <summary>The variables that a condition binds by holding.</summary>
    private static ImmutableHashSet<Entity> Bound(Condition condition) => condition switch
    {
        AllOf all => all.Operands.Aggregate(ImmutableHashSet<Entity>.Empty, (known, o) => known.Union(Bound(o))),
        AnyOf { Operands.IsEmpty: false } any => any.Operands.Skip(1).Aggregate(Bound(any.Operands[0]), (known, o) => known.Intersect(Bound(o))),
        Since since => Bound(since.From),
        Ever or Always or WithinLast or Throughout or Delayed or RunOut or InWindow => Bound(condition.Operands()[0]),
        AnyOf or Not or AtLeast or Times or Totals or Same => [],
        _ => [.. condition.Variables()],
    };

    /// <summary>The variables of a condition that want binding and have none, neither around it nor in it.</summary>
    private static IEnumerable<Entity> Unbound(Condition condition, ImmutableHashSet<Entity> around)
    {
        var bound = around.Union(Bound(condition));
        return condition switch
        {
            AllOf or AnyOf or Ever or Always or WithinLast or Throughout or Delayed or RunOut or InWindow => condition.Operands().SelectMany(o => Unbound(o, bound)),
            Since since => since.Operand.Variables().Where(v => !bound.Contains(v)).Concat(Unbound(since.From, bound)),
            _ => condition.Variables().Where(v => !bound.Contains(v)),
        };
    }
}
