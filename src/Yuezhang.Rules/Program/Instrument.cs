using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>
/// A treaty as encoded: its parties, the act that brings it into force between them, how its periods are counted,
/// and the articles that its file holds (so that silence can say where it looked).
/// </summary>
public sealed record Instrument
{
    /// <summary>Its name.</summary>
    public required Entity Name { get; init; }

    /// <summary>Its title for people.</summary>
    public required string Title { get; init; }

    /// <summary>Those it binds.</summary>
    public required ImmutableArray<Entity> Parties { get; init; }

    /// <summary>What brings it into force; null where the file does not say, and then nothing in it ever binds.</summary>
    public Condition? Force { get; init; }

    /// <summary>Ends it for good between all parties; none: it has no end.</summary>
    public Alternatives<Condition> Until { get; init; } = Alternatives<Condition>.None;

    /// <summary>All that may be bound by it: its parties, and those that join.</summary>
    public IEnumerable<Entity> Bound => Parties.Concat(Commitments.Select(c => c.Party)).Distinct();

    /// <summary>Whether it may come to bind somebody.</summary>
    public bool Binds(Entity party) => Parties.Contains(party) || Commitments.Any(c => c.Party == party);

    /// <summary>How each party comes to be bound and is released; a party without an entry is bound as long as the instrument is in force.</summary>
    public ImmutableArray<Commitment> Commitments { get; init; } = [];

    /// <summary>When its operation rests between two parties.</summary>
    public ImmutableArray<Suspension> Suspensions { get; init; } = [];

    /// <summary>How its periods are counted; empty where nothing in it counts a period.</summary>
    public Counting Counting { get; init; } = Counting.None;

    /// <summary>Its articles, in the order of the file.</summary>
    public required ImmutableArray<Citation> Articles { get; init; }
}
