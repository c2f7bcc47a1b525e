using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>A norm that is said of many is followed out for each, and a rule looks up for each what is no relation: for how many is bounded, for one and for all together.</summary>
/// <remarks>
/// Of what a relation or a holder tells in a norm, no more is followed out than is recorded or concluded (<see cref="PossibleInstances"/>): only the other variables count. A record is not
/// looked at here.
/// </remarks>
internal sealed class InstanceCheck(Library library)
{
    /// <summary>Of how many one thing may be said.</summary>
    public const int MostOfOne = 100_000;

    /// <summary>Of how many all things together may be said.</summary>
    public const int MostOfAll = 1_000_000;

    private readonly Dictionary<Sort, int> _sizes = library.Entities.Where(e => !e.IsVariable).GroupBy(e => e.Sort).ToDictionary(g => g.Key, g => g.Count());
    private long _all;

    /// <summary>Whether anything, or all together, is said of too many.</summary>
    public bool AreTooMany { get; private set; }

    /// <summary>What is wrong with how many a part is said of.</summary>
    public IEnumerable<LawProblem> Of(LawPart part, Func<Relation, bool> isThroughTime)
    {
        if (!part.HasVariables)
        {
            return [];
        }

        if (part.Written is Rule)
        {
            return part.Spoken.Select(c => c.Condition).Where(IsLookedUp)
                .Select(c => Of(Wording.Of(part.Written), c.At, c.Variables(), Counted(c))).OfType<LawProblem>();
        }

        var counted = part.Conditions.Select(c => Counted(c.Condition)).DefaultIfEmpty(1).Max();
        var variables = part.Acts.SelectMany(a => a.Variables()).Concat(part.Named.Where(e => e.IsVariable))
            .Concat(part.Conditions.SelectMany(c => c.Condition.Variables()));
        if (part.Written is Norm norm)
        {
            variables = variables.Except(PossibleInstances.Told(norm, library, isThroughTime));
        }

        return Of(Wording.Of(part.Written), part.At, variables, counted) is { } problem ? [problem] : [];
    }

    /// <summary>
    /// A relation that is not complete is unknown of everything that nobody states, and one that waits for itself through time is beyond the horizon: of how
    /// many is bounded.
    /// </summary>
    public LawProblem? Of(Relation relation, bool isThroughTime) =>
        relation.IsComplete && !isThroughTime ? null : Of($"'{relation}'", relation.At, relation.Sorts.Select((sort, i) => Entity.Variable($"argument {i + 1}", sort)), 1);

    /// <summary>What a rule looks up for each thing that its variables may stand for: all but relations, which it goes through by themselves.</summary>
    private static bool IsLookedUp(Condition condition) =>
        condition is AtLeast or WithinLast or Throughout or Delayed or RunOut or InWindow || (condition.Operands().IsEmpty && condition is not (Holds or Same));

    /// <summary>For how many a condition is tried that counts things: for each thing, and for each of another sort within.</summary>
    private long Counted(Condition condition) => condition switch
    {
        AtLeast least => Times(Counted(least.Operand), least.Variable.Sort),
        _ => condition.Operands().Select(Counted).DefaultIfEmpty(1).Max(),
    };

    private long Times(long count, Sort sort) => Math.Min(count * _sizes.GetValueOrDefault(sort), 1L << 31);

    private LawProblem? Of(string what, Citation at, IEnumerable<Entity> speaking, long counted)
    {
        ImmutableArray<Entity> variables = [.. speaking.Distinct()];
        if (variables.IsEmpty && counted == 1)
        {
            return null;
        }

        var count = variables.Aggregate(counted, (product, v) => Times(product, v.Sort));
        var before = _all;
        _all += count;
        if (count <= MostOfOne && (before > MostOfAll || _all <= MostOfAll))
        {
            return null;
        }

        AreTooMany = true;
        var most = count > MostOfOne ? $"more than {MostOfOne:N0} cases" : $"so many cases that there are more than {MostOfAll:N0} in all";
        return new LawProblem(
            LawProblemKind.TooManyInstances,
            $"{what} is said of {most}{string.Concat(variables.Select(v => $", {v} is any of {_sizes.GetValueOrDefault(v.Sort):N0}"))}",
            [at],
            [.. variables.Select(v => v.Name)]);
    }
}
