namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// What the state of a norm rests on at one moment. Where a fact is unknown the norm may be in more states than one; whether it binds, or is
/// over, can be certain all the same (fulfilled or cured, nobody knows which: over in either case).
/// </summary>
internal readonly record struct NormFacts(
    bool IsDuty, Truth Force, Truth Started, Truth Ended, Truth Continuing, Truth Performed, Truth Late, Truth InTime)
{
    /// <summary>Whether it binds or allows: in force, or breached and still owed.</summary>
    public Truth Binding => All(
        Force, Started, Truths.Not(Performed), Truths.Not(Ended), Continuing, IsDuty ? Truth.True : Truths.Not(Late));

    /// <summary>Whether its life is behind it: fulfilled, cured, expired or terminated.</summary>
    public Truth Over => Truths.And(
        Started, Truths.Not(All(Force, Truths.Not(Performed), Truths.Not(Ended), IsDuty ? Truth.True : Truths.Not(Late))));

    /// <summary>The one state it can be in, each unknown fact taken both ways; undetermined where there are several.</summary>
    /// <remarks>A duty of which one cannot say whether its term has passed is in force: the breach is not established.</remarks>
    public NormState State
    {
        get
        {
            ReadOnlySpan<Truth> facts = [Force, Started, Ended, Continuing, Performed, Late, InTime];
            var (certain, unknown) = (0, 0);
            for (var i = 0; i < facts.Length; i++)
            {
                certain |= facts[i] == Truth.True ? 1 << i : 0;
                unknown |= facts[i] == Truth.Unknown ? 1 << i : 0;
            }

            // Every subset of the unknown facts, taken as true: the largest first, the empty one last.
            var state = StateAt(certain | unknown);
            for (var ways = unknown; ways != 0;)
            {
                ways = (ways - 1) & unknown;
                var other = StateAt(certain | ways);
                if (other != state)
                {
                    if (state is not (NormState.InForce or NormState.Breached) || other is not (NormState.InForce or NormState.Breached))
                    {
                        return NormState.Undetermined;
                    }

                    state = NormState.InForce;
                }
            }

            return state;
        }
    }

    private NormState StateAt(int facts) =>
        StateAt(Has(facts, 0), Has(facts, 1), Has(facts, 2), Has(facts, 3), Has(facts, 4), Has(facts, 5), Has(facts, 6));

    private static bool Has(int facts, int fact) => (facts >> fact & 1) == 1;

    private NormState StateAt(bool force, bool started, bool ended, bool continuing, bool performed, bool late, bool inTime) => (force, started) switch
    {
        (false, true) => NormState.Terminated,
        (false, false) => NormState.Dormant,
        (true, false) => NormState.Conditional,
        _ when performed => !late || inTime ? NormState.Fulfilled : NormState.Cured,
        _ when IsDuty && ended => NormState.Terminated,
        _ when ended || (!IsDuty && late) => NormState.Expired,
        _ when !continuing => NormState.Conditional,
        _ => late ? NormState.Breached : NormState.InForce,
    };

    private static Truth All(params ReadOnlySpan<Truth> facts)
    {
        var all = Truth.True;
        foreach (var fact in facts)
        {
            all = Truths.And(all, fact);
        }

        return all;
    }
}
