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

/// <summary>What closed a norm; of one day the first here.</summary>
internal enum NaiveClosing
{
    Nothing,
    Performance,
    Waiver,
    Discharge,
    End,
}

/// <summary>What a norm has come to by an evening; what performed it may be undone, unless something else came while it was performed.</summary>
internal readonly record struct NaivePast(bool IsStarted, bool IsContinued, NaiveClosing Closing, bool IsForGood);

/// <summary>What the state of a norm rests on, on one day, besides its past.</summary>
internal readonly record struct NaiveFacts(
    NaiveKind Kind, Truth Void, Truth Force, Truth Once, Truth Performance, Truth Waiver, Truth Discharge, Truth End,
    Truth While, Truth Suspension, Truth Late, Truth InTime, Truth Kept)
{
    // what was once followed need not be followed again
    private static readonly ConcurrentDictionary<(NaiveFacts, NaivePast), (NaivePast, NormState)[]> s_days = new();

    public static NaiveKind KindOf(Norm norm) => norm.Modality switch
    {
        Modality.Must => norm.Maintains is null ? NaiveKind.ToAchieve : NaiveKind.ToMaintain,
        Modality.MustNot => NaiveKind.ToRefrain,
        _ => NaiveKind.Other,
    };

    public static bool IsToAchieve(Norm norm) => KindOf(norm) == NaiveKind.ToAchieve;

    /// <summary>All that the day may bring after a past, each unknown fact taken both ways.</summary>
    public (NaivePast Past, NormState State)[] After(NaivePast past) =>
        s_days.GetOrAdd((this, past), static day => [.. day.Item1.Ways().Select(way => way.Live(day.Item2)).Distinct()]);

    private (NaivePast Past, NormState State) Live(NaivePast past)
    {
        var started = past.IsStarted || (Is(Force) && Is(Once));
        var closing = !started || past.IsForGood ? past.Closing
            : Is(Performance) ? NaiveClosing.Performance
            : Is(Waiver) ? NaiveClosing.Waiver
            : Is(Discharge) ? NaiveClosing.Discharge
            : Is(End) ? NaiveClosing.End
            : NaiveClosing.Nothing;
        var forGood = started && (past.IsForGood || Is(Waiver) || Is(Discharge) || Is(End));
        var now = new NaivePast(started, past.IsContinued || (started && Is(While)), closing, forGood);
        return (now, State(now));
    }

    private NormState State(NaivePast past) =>
        Is(Void) ? NormState.Void
        : !Is(Force) ? past.IsStarted ? NormState.Terminated : NormState.Dormant
        : !past.IsStarted ? NormState.Conditional
        : past.Closing == NaiveClosing.Performance ? !Is(Late) || Is(InTime) ? NormState.Fulfilled : NormState.Cured
        : past.Closing == NaiveClosing.Waiver ? NormState.Waived
        : past.Closing == NaiveClosing.Discharge ? NormState.Discharged
        : past.Closing == NaiveClosing.End ? IsObligation ? NormState.Terminated : NormState.Expired
        : Kind != NaiveKind.ToAchieve && Is(Late) ? NormState.Expired
        : Is(Suspension) || (!Is(While) && past.IsContinued) ? NormState.Suspended
        : !Is(While) ? NormState.Conditional
        : Kind == NaiveKind.ToAchieve ? Is(Late) ? NormState.Breached : NormState.InForce
        : Is(Kept) ? NormState.InForce : NormState.Breached;

    private bool IsObligation => Kind is NaiveKind.ToAchieve or NaiveKind.ToMaintain;

    private static bool Is(Truth truth) => truth == Truth.True;

    private IEnumerable<NaiveFacts> Ways()
    {
        IEnumerable<NaiveFacts> ways = [this];
        ways = Split(ways, f => f.Void, (f, t) => f with { Void = t });
        ways = Split(ways, f => f.Force, (f, t) => f with { Force = t });
        ways = Split(ways, f => f.Once, (f, t) => f with { Once = t });
        ways = Split(ways, f => f.Performance, (f, t) => f with { Performance = t });
        ways = Split(ways, f => f.Waiver, (f, t) => f with { Waiver = t });
        ways = Split(ways, f => f.Discharge, (f, t) => f with { Discharge = t });
        ways = Split(ways, f => f.End, (f, t) => f with { End = t });
        ways = Split(ways, f => f.While, (f, t) => f with { While = t });
        ways = Split(ways, f => f.Suspension, (f, t) => f with { Suspension = t });
        ways = Split(ways, f => f.Late, (f, t) => f with { Late = t });
        ways = Split(ways, f => f.InTime, (f, t) => f with { InTime = t });
        return Split(ways, f => f.Kept, (f, t) => f with { Kept = t });
    }

    private static IEnumerable<NaiveFacts> Split(IEnumerable<NaiveFacts> ways, Func<NaiveFacts, Truth> look, Func<NaiveFacts, Truth, NaiveFacts> put) =>
        ways.SelectMany(f => look(f) == Truth.Unknown ? new[] { put(f, Truth.True), put(f, Truth.False) } : [f]);
}
