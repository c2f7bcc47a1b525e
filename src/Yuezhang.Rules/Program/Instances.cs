using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>What a norm that is said of many means: one norm for every way of putting things of the right sort for its variables.</summary>
internal static class Instances
{
    /// <summary>The norms that a norm stands for: itself, where it has no variables.</summary>
    public static IEnumerable<Norm> Of(Norm norm, ILookup<Sort, Entity> things)
    {
        var variables = Variables.Of(norm).ToList();
        return variables.Count == 0 ? [norm] : Ways(variables, things).Select(s => s.In(norm));
    }

    /// <summary>The norms that a norm stands for where only some of its variables are told apart: the others stay.</summary>
    public static IEnumerable<Norm> Of(Norm norm, IReadOnlySet<Entity> apart, ILookup<Sort, Entity> things)
    {
        var variables = Variables.Of(norm).Where(apart.Contains).ToList();
        return variables.Count == 0 ? [norm] : Ways(variables, things).Select(s => s.In(norm));
    }

    /// <summary>Every way of putting things for variables.</summary>
    public static IEnumerable<Substitution> Ways(IEnumerable<Entity> variables, ILookup<Sort, Entity> things)
    {
        IEnumerable<ImmutableDictionary<Entity, Entity>> ways = [ImmutableDictionary<Entity, Entity>.Empty];
        foreach (var variable in variables)
        {
            ways = ways.SelectMany(way => things[variable.Sort].Select(thing => way.Add(variable, thing)));
        }

        return ways.Select(way => new Substitution(way));
    }
}
