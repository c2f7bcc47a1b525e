using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>A norm that is said of many is followed out for each: for how many is bounded, for one norm and for all together.</summary>
internal sealed class InstanceCheck(Library library)
{
    /// <summary>Of how many one norm may be said.</summary>
    public const int MostOfOne = 100_000;

    /// <summary>Of how many all norms together may be said.</summary>
    public const int MostOfAll = 1_000_000;

    private readonly Dictionary<Sort, int> _sizes = library.Entities.Where(e => !e.IsVariable).GroupBy(e => e.Sort).ToDictionary(g => g.Key, g => g.Count());
    private long _all;

    /// <summary>Whether any norm, or all together, are said of too many.</summary>
    public bool AreTooMany { get; private set; }

    /// <summary>What is wrong with how many a part is said of.</summary>
    public IEnumerable<LawProblem> Of(LawPart part)
    {
        if (part.Written is Rule)
        {
            yield break;
        }

        var variables = part.Acts.SelectMany(a => a.Variables()).Concat(part.Named.Where(e => e.IsVariable))
            .Concat(part.Conditions.SelectMany(c => c.Condition.Variables())).Distinct().ToList();
        if (variables.Count == 0)
        {
            yield break;
        }

        var count = 1L;
        foreach (var variable in variables)
        {
            count = Math.Min(count * _sizes.GetValueOrDefault(variable.Sort), 1L << 31);
        }

        var before = _all;
        _all += count;
        if (count <= MostOfOne && (before > MostOfAll || _all <= MostOfAll))
        {
            yield break;
        }

        AreTooMany = true;
        var most = count > MostOfOne ? $"more than {MostOfOne:N0} cases" : $"so many cases that there are more than {MostOfAll:N0} in all";
        yield return new LawProblem(
            LawProblemKind.TooManyInstances,
            $"{Wording.Of(part.Written)} is said of {most}: {string.Join(", ", variables.Select(v => $"{v} is any of {_sizes.GetValueOrDefault(v.Sort):N0}"))}",
            [part.At],
            [.. variables.Select(v => v.Name)]);
    }
}
