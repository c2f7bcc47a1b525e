using System.Collections.Immutable;
using Yuezhang.Language.Formatting;

namespace Yuezhang.Language.Renaming;

/// <summary>What is to be changed for a name to be another, by file; or why it cannot be.</summary>
/// <param name="Edits">The changes of each file, in its order.</param>
/// <param name="Refusal">Why nothing is changed, in one sentence without a full stop; null where something is.</param>
public sealed record RenameOutcome(ImmutableSortedDictionary<string, ImmutableArray<TextEdit>> Edits, string? Refusal)
{
    /// <summary>Nothing is changed.</summary>
    public static RenameOutcome Refused(string why) => new(ImmutableSortedDictionary<string, ImmutableArray<TextEdit>>.Empty, why);
}
