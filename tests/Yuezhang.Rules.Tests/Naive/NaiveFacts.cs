using System.Collections.Concurrent;
using Yuezhang.Rules.Evaluation;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>What the state of a norm rests on, on one day.</summary>
internal readonly record struct NaiveFacts(bool IsDuty, Truth Force, Truth Started, Truth Ended, Truth Performed, Truth GoesOn, Truth Late, Truth InTime)
{
    // what was once followed need not be followed again
    private static readonly ConcurrentDictionary<NaiveFacts, HashSet<NormState>> s_states = new();

    /// <summary>The states that the facts lead to, each unknown one taken both ways.</summary>
    public HashSet<NormState> States() => s_states.GetOrAdd(this, static facts => facts.Reach());

    private HashSet<NormState> Reach()
    {
        var of = this;
        return
        [
            .. from force in Ways(of.Force)
               from started in Ways(of.Started)
               from ended in Ways(of.Ended)
               from performed in Ways(of.Performed)
               from goesOn in Ways(of.GoesOn)
               from late in Ways(of.Late)
               from inTime in Ways(of.InTime)
               select of.State(force, started, ended, performed, goesOn, late, inTime),
        ];
    }

    private NormState State(bool force, bool started, bool ended, bool performed, bool goesOn, bool late, bool inTime) =>
        !force ? started ? NormState.Terminated : NormState.Dormant
        : !started ? NormState.Conditional
        : performed ? !late || inTime ? NormState.Fulfilled : NormState.Cured
        : IsDuty ? ended ? NormState.Terminated : !goesOn ? NormState.Conditional : late ? NormState.Breached : NormState.InForce
        : ended || late ? NormState.Expired
        : goesOn ? NormState.InForce : NormState.Conditional;

    private static bool[] Ways(Truth truth) => truth switch { Truth.True => [true], Truth.False => [false], _ => [true, false] };
}
