namespace Yuezhang.Rules.Deduction;

/// <summary>
/// The moments that are looked at: what is given outside is left out, nothing is concluded outside, rules speak at no moment outside, and
/// outside every atom is false. What reaches the horizon is therefore open there, not ended.
/// </summary>
/// <param name="First">The first moment.</param>
/// <param name="Horizon">The first moment that is not looked at any more.</param>
internal readonly record struct Window(long First, long Horizon)
{
    /// <summary>All of them.</summary>
    public Moments Moments => Moments.Between(First, Horizon);
}
