using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>
/// Something a treaty names: its one identity under all its names, in any script (Weihaiwei, 威海卫, Wei-hai-wei).
/// </summary>
/// <param name="Id">The stable identity, lower case with hyphens: <c>weihaiwei</c>.</param>
/// <param name="Name">The name to show, as its declaration writes it, with its article if it has one: <c>the customs pledge</c>.</param>
/// <param name="Sort">What kind of thing it is.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="At">Where it is declared.</param>
public sealed record Entity(string Id, string Name, Sort Sort, ImmutableArray<string> Aliases, Citation At)
{
    /// <summary>Whether its name is a plural, of which one says "are": <c>the commander's orders</c>.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it stands for anything of its sort: a variable of a rule, or of a norm that is said of many.</summary>
    public bool IsVariable { get; init; }

    /// <summary>Whose it is, as subjects, consuls and ships are a party's; null where it is nobody's.</summary>
    public Entity? Bearer { get; init; }

    /// <summary>What it is of its bearer, in a word that is the same for every bearer: <c>consul</c>. Without one, nothing of another party answers to it.</summary>
    public string? Kind { get; init; }

    /// <summary>A variable: <c>x</c>, any party.</summary>
    public static Entity Variable(string name, Sort sort) => new($"?{name}", name, sort, [], Citation.None) { IsVariable = true };

    /// <summary>Two entities are the same when their identities are.</summary>
    public bool Equals(Entity? other) => other is not null && Id == other.Id && Sort == other.Sort;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
