using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>
/// A most-favoured-nation clause: what the grantor grants to a third party, the beneficiary has as well, while clause and grant are in force,
/// with the conditions, exceptions, place and scope of the grant.
/// </summary>
public sealed record MostFavouredNationClause
{
    /// <summary>Its identity within the library.</summary>
    public required string Id { get; init; }

    /// <summary>Who grants.</summary>
    public required Entity Grantor { get; init; }

    /// <summary>Who is to have what others have.</summary>
    public required Entity Beneficiary { get; init; }

    /// <summary>The third parties it looks at; none: all.</summary>
    public ImmutableArray<Entity> Thirds { get; init; } = [];

    /// <summary>The acts it extends to, by kind; none: all.</summary>
    public ImmutableArray<Verb> Scope { get; init; } = [];

    /// <summary>Acts it does not extend to.</summary>
    public ImmutableArray<Act> Except { get; init; } = [];

    /// <summary>Whether it carries only what is granted freely, and nothing that was granted in return for something.</summary>
    public bool OnlyFree { get; init; }

    /// <summary>The instrument it belongs to.</summary>
    public required Entity Instrument { get; init; }

    /// <summary>Starts it for good; none: with the instrument.</summary>
    public Alternatives<Condition> Once { get; init; } = Alternatives<Condition>.None;

    /// <summary>Ends it for good; none: with the instrument.</summary>
    public Alternatives<Condition> Until { get; init; } = Alternatives<Condition>.None;

    /// <summary>Must hold at each moment; none: nothing.</summary>
    public Alternatives<Condition> While { get; init; } = Alternatives<Condition>.None;

    /// <summary>The reading on which it is law; null for all.</summary>
    public Guard? Guard { get; init; }

    /// <summary>Where it is written.</summary>
    public required Citation At { get; init; }

    /// <summary>Whether it extends to a grant: to one of its kind, and free where only that is carried.</summary>
    public bool Extends(Norm grant) => Extends(grant.Act) && !(OnlyFree && grant.InReturnFor is not null);

    /// <summary>Whether a privilege of this description is of its kind.</summary>
    public bool Extends(Act privilege) =>
        (Scope.IsEmpty || Scope.Contains(privilege.Verb)) && !Except.Any(e => (e with { Agent = null }).Includes(privilege with { Agent = null }));
}

/// <summary>How a party comes to have a privilege that was granted to another.</summary>
/// <param name="Grant">The privilege as it was granted.</param>
/// <param name="Clause">The last clause on the way to the beneficiary.</param>
public sealed record Import(Norm Grant, MostFavouredNationClause Clause);
