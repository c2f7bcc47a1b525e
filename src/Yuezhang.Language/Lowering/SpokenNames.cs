using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Lowering;

/// <summary>
/// The names of one statement: what stands for anything of its sort is <c>a place</c> where it is named first, and <c>the place</c> after that; of so many things that are
/// counted it is their sort.
/// </summary>
internal sealed class SpokenNames
{
    /// <summary>How the variable of <c>at least 3 places are open</c> is called, its sort in the plural after it.</summary>
    public const string OneOf = "one of the ";

    private readonly HashSet<Entity> _named = [];

    /// <summary>The name of a thing at its next place in the statement.</summary>
    public string Of(Entity entity) => !entity.IsVariable ? NameText.Of(entity)
        : IsCounted(entity) ? entity.Name[OneOf.Length..]
        : !_named.Add(entity) ? $"the {entity.Name}"
        : entity.Name.StartsWith("other ", StringComparison.Ordinal) ? $"an{entity.Name}"
        : entity.Sort == Sort.Instrument && !entity.Name.Contains(' ', StringComparison.Ordinal) ? $"an {entity.Name}"
        : $"a {entity.Name}";

    /// <summary>Whether one says "are" of it.</summary>
    public static bool IsPlural(Entity entity) => entity.IsPlural || IsCounted(entity);

    private static bool IsCounted(Entity entity) => entity.IsVariable && entity.Name.StartsWith(OneOf, StringComparison.Ordinal);
}
