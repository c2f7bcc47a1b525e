using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>Sorts are finite and never mix: what stands in a place is of its sort, and a variable has something to stand for.</summary>
internal sealed class SortCheck(Library library)
{
    private readonly HashSet<Sort> _named = [.. library.Entities.Where(e => !e.IsVariable).Select(e => e.Sort)];

    /// <summary>What stands in a wrong place, and the variables that stand for nothing.</summary>
    public IEnumerable<LawProblem> Of(LawPart part) => part.HasVariables || part.Written is Rule || part.Spoken.Any(c => c.Condition is Holds) ? Wrong(part) : [];

    /// <summary>Whether a relation has more places between its words than arguments to stand there; null where it has not.</summary>
    public static LawProblem? Of(Relation relation) => relation.Places < relation.Sorts.Length ? null : new LawProblem(
        LawProblemKind.WrongSort,
        $"'{relation}' has places for {relation.Places + 1}, but takes {relation.Sorts.Length}",
        [relation.At],
        [relation.Name]);

    private IEnumerable<LawProblem> Wrong(LawPart part)
    {
        var variables = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var (entity, wanted, at, what) in Places(part))
        {
            if (!wanted.IsEmpty && !wanted.Contains(entity.Sort) && (entity.IsVariable || what is not null))
            {
                yield return new LawProblem(
                    LawProblemKind.WrongSort,
                    $"{entity} is a {Wording.One(entity.Sort)}, but a {string.Join(" or a ", wanted.Select(Wording.One))} is wanted{(what is null ? "" : $" where it says '{what}'")}",
                    [at],
                    [entity.Name]);
            }

            if (entity.IsVariable && !variables.TryAdd(entity.Id, entity) && variables[entity.Id].Sort != entity.Sort)
            {
                yield return new LawProblem(
                    LawProblemKind.WrongSort,
                    $"{entity} is a {Wording.One(variables[entity.Id].Sort)} in one place and a {Wording.One(entity.Sort)} in another",
                    [at],
                    [entity.Name]);
            }
        }

        foreach (var variable in variables.Values.Where(v => !_named.Contains(v.Sort)))
        {
            yield return new LawProblem(
                LawProblemKind.EmptySort,
                $"{variable} stands for any {Wording.One(variable.Sort)}, but the library names none",
                [part.At],
                [variable.Name]);
        }

        foreach (var atom in Atoms(part).Where(a => a.Arguments.Length != a.Relation.Sorts.Length))
        {
            yield return new LawProblem(
                LawProblemKind.WrongSort,
                $"'{Wording.Atom(atom)}' is said of {atom.Arguments.Length}, but '{atom.Relation}' takes {atom.Relation.Sorts.Length}",
                [atom.At],
                [atom.Relation.Name]);
        }
    }

    private static IEnumerable<(Entity Entity, ImmutableArray<Sort> Wanted, Citation At, string? Relation)> Places(LawPart part)
    {
        foreach (var (entity, wanted) in part.Acts.SelectMany(a => a.Names()).Concat(part.Named.Select(e => (e, ImmutableArray<Sort>.Empty))))
        {
            yield return (entity, wanted, part.At, null);
        }

        if (part.Written is Rule { Head: var head })
        {
            foreach (var (entity, wanted) in head.Names())
            {
                yield return (entity, wanted, head.At, head.Relation.Name);
            }
        }

        foreach (var condition in part.Spoken.Select(c => c.Condition))
        {
            foreach (var (entity, wanted) in condition.Names())
            {
                yield return (entity, wanted, condition.At, (condition as Holds)?.Relation.Name);
            }

            if (condition is AtLeast least)
            {
                yield return (least.Variable, [], least.At, null);
            }
        }
    }

    private static IEnumerable<Holds> Atoms(LawPart part)
    {
        var atoms = part.Spoken.Select(c => c.Condition).OfType<Holds>();
        return part.Written is Rule rule ? atoms.Prepend(rule.Head) : atoms;
    }
}
