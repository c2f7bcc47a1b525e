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
            NormState? only = null;
            ReadOnlySpan<Truth> facts = [Force, Started, Ended, Continuing, Performed, Late, InTime];
            for (var choice = 0; choice < 1 << facts.Length; choice++)
            {
                if (Agrees(facts, choice))
                {
                    var state = StateAt(Taken(choice, 0), Taken(choice, 1), Taken(choice, 2), Taken(choice, 3), Taken(choice, 4), Taken(choice, 5), Taken(choice, 6));
                    if (only is { } other && other != state)
                    {
                        if (!(state is NormState.InForce or NormState.Breached && other is NormState.InForce or NormState.Breached))
                        {
                            return NormState.Undetermined;
                        }

                        state = NormState.InForce;
                    }

                    only = state;
                }
            }

            return only!.Value;
        }
    }

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

    private static bool Taken(int choice, int fact) => (choice >> fact & 1) == 1;

    private static bool Agrees(ReadOnlySpan<Truth> facts, int choice)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i] == (Taken(choice, i) ? Truth.False : Truth.True))
            {
                return false;
            }
        }

        return true;
    }

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
