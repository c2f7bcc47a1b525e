using Yuezhang.Rules.Evaluation;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>What the state of a norm rests on, as far as it is shown.</summary>
internal sealed record NormFacts(bool IsDuty, Truth? Force, Truth? Started, Truth? Ended, Truth? Continuing, Truth? Performed, Truth? Late, Truth? InTime)
{
    /// <summary>Whether it binds or allows.</summary>
    public Truth? Binding => Kleene.And(Unspent, Kleene.And(Started, Continuing));

    /// <summary>Whether its life is behind it.</summary>
    public Truth? Over => Kleene.And(Started, Kleene.Not(Unspent));

    private Truth? Unspent => Kleene.All(Force, Kleene.Not(Performed), Kleene.Not(Ended), IsDuty ? Truth.True : Kleene.Not(Late));

    /// <summary>Whether the facts lead to one state, whatever those are that are not shown.</summary>
    public bool Allows(NormState state) => Completions([Force, Started, Ended, Continuing, Performed, Late, InTime], 0).All(facts => StateOf(facts) == state);

    private static IEnumerable<Truth?[]> Completions(Truth?[] facts, int from) => Array.IndexOf(facts, null, from) switch
    {
        < 0 => [facts],
        var at => Enum.GetValues<Truth>().SelectMany(t => Completions([.. facts[..at], t, .. facts[(at + 1)..]], at + 1)),
    };

    /// <summary>The one state that the facts lead to with each unknown one taken both ways. A breach has to be established: else the duty is in force.</summary>
    private NormState StateOf(Truth?[] facts)
    {
        IEnumerable<bool[]> ways = [[]];
        foreach (var fact in facts)
        {
            ways = ways.SelectMany(way => fact == Truth.Unknown ? new[] { way.Append(true), way.Append(false) } : [way.Append(fact == Truth.True)]).Select(way => way.ToArray());
        }

        var states = ways.Select(StateOf).ToHashSet();
        return states.Count == 1 ? states.Single()
            : states.SetEquals([NormState.InForce, NormState.Breached]) ? NormState.InForce
            : NormState.Undetermined;
    }

    private NormState StateOf(bool[] facts) => facts switch
    {
        [false, var started, ..] => started ? NormState.Terminated : NormState.Dormant,
        [_, false, ..] => NormState.Conditional,
        [_, _, _, _, true, var late, var inTime] => late && !inTime ? NormState.Cured : NormState.Fulfilled,
        [_, _, true, ..] => IsDuty ? NormState.Terminated : NormState.Expired,
        [_, _, _, _, _, true, _] when !IsDuty => NormState.Expired,
        [_, _, _, false, ..] => NormState.Conditional,
        [_, _, _, _, _, var late, _] => late ? NormState.Breached : NormState.InForce,
        _ => NormState.Undetermined,
    };
}
