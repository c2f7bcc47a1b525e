namespace Yuezhang.Rules.Evaluation;

/// <summary>The states of a norm's life. A norm has exactly one at each moment.</summary>
public enum NormState
{
    /// <summary>Its instrument is not in force yet.</summary>
    Dormant,

    /// <summary>Its instrument is in force; a condition it waits for does not hold.</summary>
    Conditional,

    /// <summary>It binds, or allows.</summary>
    InForce,

    /// <summary>Performed in time.</summary>
    Fulfilled,

    /// <summary>Its term has passed unperformed; the act is still owed.</summary>
    Breached,

    /// <summary>Performed after its term.</summary>
    Cured,

    /// <summary>Put to rest for a time.</summary>
    Suspended,

    /// <summary>Given up by the one it benefits.</summary>
    Waived,

    /// <summary>Released by an act other than performance.</summary>
    Discharged,

    /// <summary>Ended as it was to end.</summary>
    Expired,

    /// <summary>Ended with its instrument, or before performance.</summary>
    Terminated,

    /// <summary>Never was, by the retroactive effect of a condition met or missed.</summary>
    Void,

    /// <summary>The record or the text leaves its state open.</summary>
    Undetermined,
}
