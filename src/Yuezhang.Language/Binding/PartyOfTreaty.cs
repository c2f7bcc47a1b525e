using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>The party that <c>each party</c> is in one of the norms that a statement comes to, and the other one, where the treaty has two.</summary>
/// <param name="Self">The party: <c>the party</c> in its clauses.</param>
/// <param name="Other">The other party; null where there are more.</param>
internal sealed record PartyOfTreaty(Entity Self, Entity? Other)
{
    private const string Each = "each party";

    /// <summary>Whether a name says that a statement is made of each party.</summary>
    public static bool IsEach(string name) => name.Equals(Each, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a name stands for in the clauses of such a statement; null for any other name.</summary>
    public Entity? Find(string name) => name.ToLowerInvariant() switch
    {
        Each or "the party" => Self,
        "the other party" => Other,
        _ => null,
    };
}
