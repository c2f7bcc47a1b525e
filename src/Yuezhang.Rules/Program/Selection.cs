using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>One choice for each reading: the law as it stands when every doubtful point is taken one way.</summary>
public sealed record Selection(ImmutableSortedDictionary<string, string> Choices)
{
    /// <summary>No choice made on any point.</summary>
    public static Selection Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Whether a rule with this guard is law here; a rule without a guard always is.</summary>
    public bool Admits(Guard? guard) => guard is null || (Choices.TryGetValue(guard.Reading, out var choice) && choice == guard.Choice);

    /// <summary>The same selection with one point taken as said.</summary>
    public Selection With(string reading, string choice) => new(Choices.SetItem(reading, choice));
}
