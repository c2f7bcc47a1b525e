using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>Whether the condition of a waiver was met.</summary>
public enum WaiverState
{
    /// <summary>Neither met nor missed, as far as is known: interest is provisional.</summary>
    Open,

    /// <summary>Met: interest was never owed.</summary>
    Met,

    /// <summary>Missed: interest is owed from its start.</summary>
    Missed,
}

/// <summary>The outcome of a waiver.</summary>
/// <param name="State">Whether it was met.</param>
/// <param name="LastDay">The last day for meeting it; null while its term has no known start.</param>
/// <param name="SettledOn">The day on which payments, with interest paid counting, first came up to the principal; null where they did not.</param>
/// <param name="SetOff">The interest paid that came to count toward principal.</param>
public sealed record WaiverOutcome(WaiverState State, Day? LastDay, Day? SettledOn, Rational SetOff);
