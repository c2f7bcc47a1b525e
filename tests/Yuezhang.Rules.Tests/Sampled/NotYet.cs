namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>What a program may be made of besides conditions on events, accounts and norms.</summary>
internal enum Construct
{
    Temporal,
    Aggregate,
    Relations,
    ForceBetween,
    Powers,
    CountsAs,
    Transfers,
    Clauses,
    Precedence,
    Incompatibility,
    Retroactive,
    Maintain,
    Release,
    Variables,
    Cycles,
    TermsOfConditions,
    Breaches,

    /// <summary>Rules that wait for what they conclude, now and some days ago.</summary>
    DelayedRecursion,

    /// <summary>Proofs of everything: without them a verdict may not be had.</summary>
    Proofs,
}

/// <summary>The constructs that the engine has no meaning for yet: programs are made without them.</summary>
internal static class NotYet
{
    private static readonly HashSet<Construct> s_missing = [Construct.DelayedRecursion, Construct.Proofs];

    public static bool Has(Construct construct) => !s_missing.Contains(construct);
}
