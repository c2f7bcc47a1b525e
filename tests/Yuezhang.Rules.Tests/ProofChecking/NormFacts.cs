using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>What the state of a norm rests on, as far as it is shown.</summary>
internal sealed record NormFacts(
    Norm Norm,
    Truth? Force,
    Truth? Started,
    Truth? Performed,
    Truth? Waived,
    Truth? Discharged,
    Truth? Ended,
    Truth? Closed,
    Truth? Suspended,
    Truth? Continuing,
    Truth? Continued,
    Truth? Late,
    Truth? InTime,
    Truth? Kept)
{
    /// <summary>More facts that are not shown than these leave nothing to be said.</summary>
    private const int MostHidden = 4;

    private bool IsObligation => Norm.Modality == Modality.Must;

    private bool Achieves => IsObligation && Norm.Maintains is null;

    private Truth? Spent => Kleene.Not(Kleene.All(Kleene.Not(Performed), Kleene.Not(Closed), Achieves ? Truth.True : Kleene.Not(Late)));

    /// <summary>Whether it binds or allows.</summary>
    public Truth? Binding => Kleene.All(Force, Started, Continuing, Kleene.Not(Spent), Kleene.Not(Suspended));

    /// <summary>Whether its life is behind it.</summary>
    public Truth? Over => Kleene.And(Started, Kleene.Or(Spent, Kleene.Not(Force)));

    /// <summary>Whether it is breached, each unknown fact taken both ways.</summary>
    public Truth? Breach => All.Count(f => f is null) <= MostHidden && Completions(All, 0).Select(BreachOf).Distinct().ToList() is [var one] ? one : null;

    private Truth?[] All => [Force, Started, Performed, Waived, Discharged, Ended, Suspended, Continuing, Continued, Late, InTime, Kept, Closed];

    /// <summary>Whether the facts lead to one state, whatever those are that are not shown.</summary>
    public bool Allows(NormState state) => All.Count(f => f is null) <= MostHidden && Completions(All, 0).All(all => StateOf(all) == state);

    private static IEnumerable<Truth?[]> Completions(Truth?[] facts, int from) => Array.IndexOf(facts, null, from) switch
    {
        < 0 => [facts],
        var at => Enum.GetValues<Truth>().SelectMany(t => Completions([.. facts[..at], t, .. facts[(at + 1)..]], at + 1)),
    };

    /// <summary>The one state that the facts lead to with each unknown one taken both ways. A breach has to be established: else the norm is in force.</summary>
    private NormState StateOf(Truth?[] facts) => Reach(facts) is var states && states.Count == 1 ? states.Single()
        : states.SetEquals([NormState.InForce, NormState.Breached]) ? NormState.InForce
        : NormState.Undetermined;

    private Truth? BreachOf(Truth?[] facts) =>
        Reach(facts) is var states && !states.Contains(NormState.Breached) ? Truth.False : states.Count == 1 ? Truth.True : Truth.Unknown;

    private HashSet<NormState> Reach(Truth?[] facts)
    {
        var unknown = Enumerable.Range(0, facts.Length).Where(i => facts[i] == Truth.Unknown).ToList();
        var states = new HashSet<NormState>();
        for (var way = 0; way < 1 << unknown.Count; way++)
        {
            bool[] taken = [.. facts.Select((fact, i) => fact == Truth.True || (fact == Truth.Unknown && (way >> unknown.IndexOf(i) & 1) == 1))];

            // it is closed exactly if it is waived, discharged or ended
            if ((taken[3] || taken[4] || taken[5]) == taken[12])
            {
                states.Add(StateOf(taken));
            }
        }

        return states;
    }

    /// <summary>The first state of the table that matches.</summary>
    private NormState StateOf(bool[] facts)
    {
        var (force, started, performed, waived, discharged, ended) = (facts[0], facts[1], facts[2], facts[3], facts[4], facts[5]);
        var (suspended, continuing, continued, late, inTime, kept) = (facts[6], facts[7], facts[8], facts[9], facts[10], facts[11]);
        return !force ? started ? NormState.Terminated : NormState.Dormant
            : !started ? NormState.Conditional
            : performed ? late && !inTime ? NormState.Cured : NormState.Fulfilled
            : waived ? NormState.Waived
            : discharged ? NormState.Discharged
            : ended ? IsObligation ? NormState.Terminated : NormState.Expired
            : late && !Achieves ? NormState.Expired
            : suspended || (!continuing && continued) ? NormState.Suspended
            : !continuing ? NormState.Conditional
            : (Achieves && late) || !kept ? NormState.Breached
            : NormState.InForce;
    }
}
