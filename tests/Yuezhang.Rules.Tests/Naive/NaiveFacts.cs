using System.Collections.Concurrent;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>What a norm wants.</summary>
internal enum NaiveKind
{
    ToAchieve,
    ToMaintain,
    ToRefrain,
    Other,
}

/// <summary>What the state of a norm rests on, on one day.</summary>
internal readonly record struct NaiveFacts(
    NaiveKind Kind, Truth Void, Truth Force, Truth Started, Truth Performed, Truth Waived, Truth Discharged, Truth Ended,
    Truth Continuing, Truth Continued, Truth Suspended, Truth Late, Truth InTime, Truth Kept)
{
    // what was once followed need not be followed again
    private static readonly ConcurrentDictionary<NaiveFacts, HashSet<NormState>> s_states = new();

    public static NaiveKind KindOf(Norm norm) => norm.Modality switch
    {
        Modality.Must => norm.Maintains is null ? NaiveKind.ToAchieve : NaiveKind.ToMaintain,
        Modality.MustNot => NaiveKind.ToRefrain,
        _ => NaiveKind.Other,
    };

    public static bool IsToAchieve(Norm norm) => KindOf(norm) == NaiveKind.ToAchieve;

    /// <summary>The states that the facts lead to, each unknown one taken both ways.</summary>
    public HashSet<NormState> States() => s_states.GetOrAdd(this, static facts => [.. facts.Ways().Select(way => way.State())]);

    private NormState State() =>
        Void == Truth.True ? NormState.Void
        : Force == Truth.False ? Started == Truth.True ? NormState.Terminated : NormState.Dormant
        : Started == Truth.False ? NormState.Conditional
        : Performed == Truth.True ? Late == Truth.False || InTime == Truth.True ? NormState.Fulfilled : NormState.Cured
        : Waived == Truth.True ? NormState.Waived
        : Discharged == Truth.True ? NormState.Discharged
        : Ended == Truth.True ? IsObligation ? NormState.Terminated : NormState.Expired
        : !IsObligation && Late == Truth.True ? NormState.Expired
        : Suspended == Truth.True || (Continuing == Truth.False && Continued == Truth.True) ? NormState.Suspended
        : Continuing == Truth.False ? NormState.Conditional
        : Kind == NaiveKind.ToAchieve ? Late == Truth.True ? NormState.Breached : NormState.InForce
        : Kept == Truth.False ? NormState.Breached : NormState.InForce;

    private bool IsObligation => Kind is NaiveKind.ToAchieve or NaiveKind.ToMaintain;

    private IEnumerable<NaiveFacts> Ways()
    {
        IEnumerable<NaiveFacts> ways = [this];
        ways = Split(ways, f => f.Void, (f, t) => f with { Void = t });
        ways = Split(ways, f => f.Force, (f, t) => f with { Force = t });
        ways = Split(ways, f => f.Started, (f, t) => f with { Started = t });
        ways = Split(ways, f => f.Performed, (f, t) => f with { Performed = t });
        ways = Split(ways, f => f.Waived, (f, t) => f with { Waived = t });
        ways = Split(ways, f => f.Discharged, (f, t) => f with { Discharged = t });
        ways = Split(ways, f => f.Ended, (f, t) => f with { Ended = t });
        ways = Split(ways, f => f.Continuing, (f, t) => f with { Continuing = t });
        ways = Split(ways, f => f.Continued, (f, t) => f with { Continued = t });
        ways = Split(ways, f => f.Suspended, (f, t) => f with { Suspended = t });
        ways = Split(ways, f => f.Late, (f, t) => f with { Late = t });
        ways = Split(ways, f => f.InTime, (f, t) => f with { InTime = t });
        return Split(ways, f => f.Kept, (f, t) => f with { Kept = t });
    }

    private static IEnumerable<NaiveFacts> Split(IEnumerable<NaiveFacts> ways, Func<NaiveFacts, Truth> look, Func<NaiveFacts, Truth, NaiveFacts> put) =>
        ways.SelectMany(f => look(f) == Truth.Unknown ? new[] { put(f, Truth.True), put(f, Truth.False) } : [f]);
}
