using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>What a posting does to an account.</summary>
public enum PostingKind
{
    /// <summary>Money that reduces the principal, or meets a charge.</summary>
    Principal,

    /// <summary>Money that meets interest.</summary>
    Interest,

    /// <summary>Interest already paid that comes to count toward principal.</summary>
    SetOff,

    /// <summary>Money beyond what is owed.</summary>
    Surplus,
}

/// <summary>An entry in an account: from an event, or by operation of an article (a set-off has no event of its own).</summary>
/// <param name="Date">Its day.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Amount">How much, in the account's unit.</param>
/// <param name="At">The article under which it counts; the line is the event's in the record, where there is one.</param>
/// <param name="Event">The event; null for a set-off.</param>
public sealed record Posting(Day Date, PostingKind Kind, Rational Amount, Citation At, Occurrence? Event);
