using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>
/// What <c>a place</c>, <c>the place</c>, <c>another place</c>, <c>the other place</c> stand for within one statement: anything of the sort, and the same thing again.
/// </summary>
internal sealed class VariableScope
{
    private static readonly string[] s_further = ["other", "second", "third", "fourth"];

    private readonly Dictionary<string, Entity> _things = new(StringComparer.Ordinal);

    /// <summary>A scope with one thing in it under any name: <c>who</c>, <c>places</c>.</summary>
    public static VariableScope Of(string name, Entity variable)
    {
        var scope = new VariableScope();
        scope._things.Add(name, variable);
        return scope;
    }

    /// <summary>This scope with one thing more.</summary>
    public VariableScope With(string name, Entity variable)
    {
        var scope = Of(name, variable);
        foreach (var (other, thing) in _things)
        {
            scope._things.TryAdd(other, thing);
        }

        return scope;
    }

    /// <summary>What a name stands for here; null where it is no name of the kind.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="fault">What is wrong: it was not named before, or it was named before as another one.</param>
    public Entity? Find(string name, out VariableFault fault)
    {
        fault = VariableFault.None;
        if (_things.TryGetValue(name, out var bound))
        {
            return bound;
        }

        if (Read(name) is not var (key, sort, introduces))
        {
            return null;
        }

        if (_things.TryGetValue(key, out var known))
        {
            fault = introduces ? VariableFault.NamedBefore : VariableFault.None;
            return known;
        }

        if (!introduces)
        {
            fault = VariableFault.NotNamedBefore;
            return null;
        }

        var variable = Entity.Variable(key, sort);
        _things.Add(key, variable);
        return variable;
    }

    /// <summary>Whether a name is of the kind, whatever it stands for.</summary>
    public static bool IsOne(string name) => Read(name) is not null;

    /// <summary><c>a place</c>, <c>another place</c>, <c>the third place</c>: which it is, of what sort, and whether it is named for the first time.</summary>
    private static (string Key, Sort Sort, bool Introduces)? Read(string name)
    {
        var words = name.ToLowerInvariant().Split(' ');
        if (words.Length is < 2 or > 3 || SortNames.Named(words[^1]) is not { } sort)
        {
            return null;
        }

        return words switch
        {
            ["a" or "an", _] => (words[1], sort, true),
            ["another", _] => ($"other {words[1]}", sort, true),
            ["the", _] => (words[1], sort, false),
            ["a", var which, _] when which != "other" && s_further.Contains(which, StringComparer.Ordinal) => ($"{which} {words[2]}", sort, true),
            ["the", var which, _] when s_further.Contains(which, StringComparer.Ordinal) => ($"{which} {words[2]}", sort, false),
            _ => null,
        };
    }
}

/// <summary>What can be wrong with a name such as <c>the place</c>.</summary>
internal enum VariableFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>the place</c>, but no <c>a place</c> before it.</summary>
    NotNamedBefore,

    /// <summary><c>a place</c> for the second time in one statement: the same, or another?</summary>
    NamedBefore,
}
