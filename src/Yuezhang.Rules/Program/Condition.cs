using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>
/// Something that holds or does not hold at each moment. Conditions are read against the record and the state of the treaties,
/// never against each other's text; each keeps the place where it is written.
/// </summary>
public abstract record Condition
{
    private protected Condition(Citation at) => At = at;

    /// <summary>Where it is written.</summary>
    public Citation At { get; }
}

/// <summary>The act has been done: true from the day of the first event that the description covers.</summary>
public sealed record Happened(Act Act, Citation At) : Condition(At);

/// <summary>A lasting act is going on: begun, and not ended since by the act that ends it (a garrison, until evacuation).</summary>
public sealed record Lasts(Act Act, Citation At) : Condition(At);

/// <summary>One part of an account has been paid in full.</summary>
public sealed record InstalmentPaid(Entity Account, int Number, Citation At) : Condition(At);

/// <summary>One part of an account is past its last day and not paid in full.</summary>
public sealed record InstalmentOverdue(Entity Account, int Number, Citation At) : Condition(At);

/// <summary>Nothing of the account is owed any more, principal or interest.</summary>
public sealed record Settled(Entity Account, Citation At) : Condition(At);

/// <summary>The interest of the account is waived: it was never owed.</summary>
public sealed record InterestWaived(Entity Account, Citation At) : Condition(At);

/// <summary>A norm of this kind on this act is in force: "Japan must evacuate Weihaiwei", used as a condition of another rule.</summary>
public sealed record Bound(Modality Modality, Act Act, Citation At) : Condition(At);

/// <summary>
/// A norm of this kind on this act is breached. Of a duty without a term that is not performed this is unknown: no day says when it is too late.
/// </summary>
public sealed record Breached(Modality Modality, Act Act, Citation At) : Condition(At);

/// <summary>The act has been done by one who had the power to do it: true from the day of the first valid exercise.</summary>
public sealed record Exercised(Act Act, Citation At) : Condition(At);

/// <summary>The instrument is in force between its parties.</summary>
public sealed record InForce(Entity Instrument, Citation At) : Condition(At);

/// <summary>The instrument is in force between two parties.</summary>
public sealed record InForceBetween(Entity Instrument, Entity One, Entity Other, Citation At) : Condition(At);

/// <summary>The relation holds of these things.</summary>
public sealed record Holds(Relation Relation, ImmutableArray<Entity> Arguments, Citation At) : Condition(At)
{
    /// <summary>Two are the same when they say the same of the same things, at the same place.</summary>
    public bool Equals(Holds? other) => other is not null && At == other.At && Relation == other.Relation && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Arguments.Aggregate(Relation.GetHashCode(), HashCode.Combine);
}

/// <summary>The thing is held by the party: by the record's first holder, and as transfers have passed it on.</summary>
public sealed record HeldBy(Entity Thing, Entity Holder, Citation At) : Condition(At);

/// <summary>Both names stand for the same.</summary>
public sealed record Same(Entity One, Entity Other, Citation At) : Condition(At);

/// <summary>The contrary holds.</summary>
public sealed record Not(Condition Operand, Citation At) : Condition(At);

/// <summary>All hold at once; of none, always.</summary>
public sealed record AllOf(ImmutableArray<Condition> Operands, Citation At) : Condition(At)
{
    /// <summary>Two are the same when their operands are, at the same place.</summary>
    public bool Equals(AllOf? other) => other is not null && At == other.At && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc/>
    public override int GetHashCode() => Operands.Aggregate(At.GetHashCode(), HashCode.Combine);
}

/// <summary>At least one holds; of none, never.</summary>
public sealed record AnyOf(ImmutableArray<Condition> Operands, Citation At) : Condition(At)
{
    /// <summary>Two are the same when their operands are, at the same place.</summary>
    public bool Equals(AnyOf? other) => other is not null && At == other.At && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc/>
    public override int GetHashCode() => Operands.Aggregate(At.GetHashCode(), HashCode.Combine);
}
