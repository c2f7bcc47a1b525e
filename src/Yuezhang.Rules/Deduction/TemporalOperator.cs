using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>Which way an operator looks from the moment asked about.</summary>
internal enum Direction
{
    /// <summary>At earlier moments.</summary>
    Past,

    /// <summary>At later moments.</summary>
    Future,
}

/// <summary>What makes of the moments at which something holds the moments at which it held or will hold in some way.</summary>
internal abstract record TemporalOperator
{
    private protected TemporalOperator()
    {
    }

    /// <summary>Whether it holds of some moments together exactly where it holds of one of them.</summary>
    public virtual bool IsOfEachMoment => false;

    /// <summary>The moments at which the operator holds of what holds at the given ones.</summary>
    public abstract Moments Of(Moments inner);

    /// <summary>The moments that it looks at from those of a region; every moment where that cannot be told.</summary>
    public abstract Moments LookedAt(Moments region);

    /// <summary>The moments at which the operator may come to hold when what is inside comes to hold at the given ones.</summary>
    public abstract Moments Touched(Moments change);
}

/// <summary>At some moment within reach (diamond): "within the last thirty days".</summary>
internal sealed record Sometime(Direction Direction, Reach Reach) : TemporalOperator
{
    /// <inheritdoc/>
    public override bool IsOfEachMoment => true;

    /// <inheritdoc/>
    public override Moments Of(Moments inner) => Direction == Direction.Past ? inner.Later(Reach) : inner.Sooner(Reach);

    /// <inheritdoc/>
    public override Moments LookedAt(Moments region) => Direction == Direction.Past ? region.Sooner(Reach) : region.Later(Reach);

    /// <inheritdoc/>
    public override Moments Touched(Moments change) => Of(change);
}

/// <summary>At every moment within reach (box): "throughout the last thirty days".</summary>
internal sealed record Throughout(Direction Direction, Reach Reach) : TemporalOperator
{
    /// <inheritdoc/>
    public override Moments Of(Moments inner) => Direction == Direction.Past ? inner.ThroughoutBefore(Reach) : inner.ThroughoutAfter(Reach);

    /// <inheritdoc/>
    public override Moments LookedAt(Moments region) => Direction == Direction.Past ? region.Sooner(Reach) : region.Later(Reach);

    /// <inheritdoc/>
    public override Moments Touched(Moments change) => Direction == Direction.Past ? change.Later(Reach) : change.Sooner(Reach);
}

/// <summary>
/// A calendar's delay, "three months ago": as it was at the latest moment that has come so far. Where several moments come at once, as the last days of
/// January do a month after, it is as it was at the last of them.
/// </summary>
/// <param name="To">Where a moment comes; never an earlier one for a later one.</param>
/// <param name="From">The latest moment that has come by another.</param>
internal sealed record Delay(Func<long, long> To, Func<long, long> From) : TemporalOperator
{
    /// <inheritdoc/>
    public override bool IsOfEachMoment => true;

    /// <inheritdoc/>
    public override Moments Of(Moments inner) => inner.Moved(To);

    /// <inheritdoc/>
    public override Moments LookedAt(Moments region) => region.LookedBackFrom(From);

    /// <inheritdoc/>
    public override Moments Touched(Moments change) => Of(change);
}

/// <summary>At some moment of a calendar's period that ends now: "within the last three months".</summary>
internal sealed record SometimeWithin(CalendarReach Reach) : TemporalOperator
{
    /// <inheritdoc/>
    public override bool IsOfEachMoment => true;

    /// <inheritdoc/>
    public override Moments Of(Moments inner) => inner.Moved(from => from, Reach.Past);

    /// <inheritdoc/>
    public override Moments LookedAt(Moments region) => region.Moved(Reach.First, until => until);

    /// <inheritdoc/>
    public override Moments Touched(Moments change) => Of(change);
}

/// <summary>At every moment of a calendar's period that ends now: "throughout the last three months".</summary>
internal sealed record ThroughoutWithin(CalendarReach Reach) : TemporalOperator
{
    /// <inheritdoc/>
    public override Moments Of(Moments inner) => inner.Moved(Reach.Past, until => until);

    /// <inheritdoc/>
    public override Moments LookedAt(Moments region) => region.Moved(Reach.First, until => until);

    /// <inheritdoc/>
    public override Moments Touched(Moments change) => change.Moved(from => from, Reach.Past);
}

/// <summary>How far a period reaches back that a calendar measures; the moment itself is always within it. Neither goes back when the moment goes on.</summary>
/// <param name="First">The first moment of the period that ends at a moment.</param>
/// <param name="Past">The first moment whose period has none any more of all that lie before a moment.</param>
internal sealed record CalendarReach(Func<long, long> First, Func<long, long> Past);

/// <summary>Operators one over another, as they are read aloud: the outermost first.</summary>
internal static class OperatorChain
{
    /// <summary>The moments at which the whole chain holds.</summary>
    public static Moments Of(this ImmutableArray<TemporalOperator> chain, Moments inner)
    {
        for (var i = chain.Length - 1; i >= 0 && !inner.IsEmpty; i--)
        {
            inner = chain[i].Of(inner);
        }

        return inner;
    }

    /// <summary>The innermost moments that the chain looks at from those of a region.</summary>
    public static Moments LookedAt(this ImmutableArray<TemporalOperator> chain, Moments region)
    {
        foreach (var link in chain)
        {
            region = link.LookedAt(region);
        }

        return region;
    }

    /// <summary>The moments at which the chain may come to hold when what is inside comes to hold at the given ones.</summary>
    public static Moments Touched(this ImmutableArray<TemporalOperator> chain, Moments change)
    {
        for (var i = chain.Length - 1; i >= 0; i--)
        {
            change = chain[i].Touched(change);
        }

        return change;
    }
}
