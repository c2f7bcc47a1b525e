using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>One condition in the body of a rule.</summary>
/// <param name="Chain">The temporal operators over it, the outermost first.</param>
/// <param name="IsNegated">Whether it must not hold, the operators included.</param>
internal abstract record Literal(ImmutableArray<TemporalOperator> Chain, bool IsNegated)
{
    /// <summary>The atoms read: at each its moments are looked up.</summary>
    public abstract ImmutableArray<Atom> Atoms { get; }

    /// <summary>Whether more moments of its atoms can make it hold at more moments only if it is not negated, and a cycle may pass through it.</summary>
    public bool AllowsRecursion => !IsNegated && this is not CountLiteral;
}

/// <summary>An atom under temporal operators: "not, within the last thirty days, notified".</summary>
internal sealed record AtomLiteral(Atom Atom, ImmutableArray<TemporalOperator> Chain, bool IsNegated = false) : Literal(Chain, IsNegated)
{
    /// <inheritdoc/>
    public override ImmutableArray<Atom> Atoms => [Atom];
}

/// <summary>
/// One atom at every moment strictly between now and a moment within reach at which another holds: since (past) or until (future), as in
/// "occupied ever since the signature". The anchor may hold at the moment itself, and then nothing lies between.
/// </summary>
/// <param name="Direction">Past for since, future for until.</param>
/// <param name="Holding">What holds all the while.</param>
/// <param name="Anchor">What held at its beginning, or will hold at its end.</param>
/// <param name="Reach">How far off the anchor may be.</param>
/// <param name="Chain">The operators over the whole.</param>
/// <param name="IsNegated">Whether it must not hold.</param>
internal sealed record SpanLiteral(
    Direction Direction, Atom Holding, Atom Anchor, Reach Reach, ImmutableArray<TemporalOperator> Chain, bool IsNegated = false) : Literal(Chain, IsNegated)
{
    /// <inheritdoc/>
    public override ImmutableArray<Atom> Atoms => [Anchor, Holding];

    /// <summary>The moments at which it holds, without the chain.</summary>
    public Moments Of(Moments holding, Moments anchor) => Direction == Direction.Past ? holding.Since(anchor, Reach) : holding.Until(anchor, Reach);

    /// <summary>The moments of the anchor that are looked at from those of a region.</summary>
    public Moments AnchorsFrom(Moments region) => Direction == Direction.Past ? region.Sooner(Reach) : region.Later(Reach);

    /// <summary>The moments between, from those of a region.</summary>
    public Moments BetweenFrom(Moments region)
    {
        var between = new Reach(1, Math.Max(Reach.Most, 1));
        return Direction == Direction.Past ? region.Sooner(between) : region.Later(between);
    }

    /// <summary>The moments at which it may come to hold when the anchor comes to hold at the given ones.</summary>
    public Moments TouchedByAnchor(Moments change) => Direction == Direction.Past ? change.Later(Reach) : change.Sooner(Reach);

    /// <summary>The moments at which it may come to hold when what holds all the while comes to hold at the given ones, and now holds on these stretches.</summary>
    public Moments TouchedByHolding(Moments change, Moments stretches)
    {
        var (between, end) = (new Reach(1, Math.Max(Reach.Most, 1)), new Reach(0, 1));
        return Direction == Direction.Past ? change.Later(between).Intersect(stretches.Later(end)) : change.Sooner(between).Intersect(stretches.Sooner(end));
    }
}

/// <summary>At least so many symbols for a variable make the atom, under its operators, hold at the moment.</summary>
/// <param name="Variable">The variable counted; it occurs in the atom and nowhere else in the rule.</param>
/// <param name="Atom">What is counted.</param>
/// <param name="Least">How many there must be.</param>
/// <param name="Chain">The operators over each atom counted.</param>
/// <param name="IsNegated">Whether there must be fewer.</param>
internal sealed record CountLiteral(
    int Variable, Atom Atom, int Least, ImmutableArray<TemporalOperator> Chain, bool IsNegated = false) : Literal(Chain, IsNegated)
{
    /// <inheritdoc/>
    public override ImmutableArray<Atom> Atoms => [Atom];
}

/// <summary>Two arguments are the same symbol or, negated, are not.</summary>
internal sealed record ComparisonLiteral(Argument Left, Argument Right, bool IsNegated = false) : Literal([], IsNegated)
{
    /// <inheritdoc/>
    public override ImmutableArray<Atom> Atoms => [];
}
