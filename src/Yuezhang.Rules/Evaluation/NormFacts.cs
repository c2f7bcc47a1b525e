namespace Yuezhang.Rules.Evaluation;

/// <summary>What the state of a norm may rest on.</summary>
internal enum NormFact
{
    /// <summary>It is undone from the start.</summary>
    Void,

    /// <summary>Its instrument is in force between those it concerns.</summary>
    Force,

    /// <summary>It has started.</summary>
    Started,

    /// <summary>It is performed.</summary>
    Performed,

    /// <summary>It has been given up.</summary>
    Waived,

    /// <summary>It has been released.</summary>
    Discharged,

    /// <summary>Its end has come.</summary>
    Ended,

    /// <summary>One of the last three has come about, whichever came first.</summary>
    Closed,

    /// <summary>It is put to rest.</summary>
    Suspended,

    /// <summary>What must hold at each moment holds.</summary>
    Continuing,

    /// <summary>What must hold at each moment has held since it started.</summary>
    Continued,

    /// <summary>Its term has passed.</summary>
    Late,

    /// <summary>It was performed by the last day of its term.</summary>
    InTime,

    /// <summary>What it wants kept is kept.</summary>
    Kept,
}

/// <summary>How a norm lives.</summary>
internal enum NormKind
{
    /// <summary>An obligation to achieve: performed once, breached by the passing of its term.</summary>
    Achieve,

    /// <summary>An obligation to maintain: breached as long as what it wants is not so.</summary>
    Maintain,

    /// <summary>A prohibition: breached as long as the act is being done.</summary>
    Forbid,

    /// <summary>A permission, exemption, power or immunity: nothing breaches it.</summary>
    Allow,
}

/// <summary>
/// What the state of a norm rests on at one moment. Where a fact is unknown the norm may be in more states than one; whether it binds, or is
/// over, can be certain all the same (fulfilled or cured, nobody knows which: over in either case).
/// </summary>
internal readonly struct NormFacts(NormKind kind)
{
    // two bits a fact: the upper where it is true, the lower where it is unknown
    private readonly int _certain;
    private readonly int _unknown;

    private NormFacts(NormKind kind, int certain, int unknown)
        : this(kind) => (_certain, _unknown) = (certain, unknown);

    private bool IsObligation => kind is NormKind.Achieve or NormKind.Maintain;

    private Truth this[NormFact fact] => (_certain >> (int)fact & 1) == 1 ? Truth.True : (_unknown >> (int)fact & 1) == 1 ? Truth.Unknown : Truth.False;

    /// <summary>The same with one fact as said.</summary>
    public NormFacts With(NormFact fact, Truth truth)
    {
        var bit = 1 << (int)fact;
        return new(kind, (_certain & ~bit) | (truth == Truth.True ? bit : 0), (_unknown & ~bit) | (truth == Truth.Unknown ? bit : 0));
    }

    /// <summary>Whether it binds or allows: in force, or breached and still owed.</summary>
    public Truth Binding
    {
        get
        {
            var closed = Any(NormFact.Void, NormFact.Performed, NormFact.Closed, NormFact.Suspended);
            var open = Truths.And(Truths.And(this[NormFact.Force], this[NormFact.Started]), this[NormFact.Continuing]);
            var binding = Truths.And(open, Truths.Not(closed));
            return kind == NormKind.Achieve ? binding : Truths.And(binding, Truths.Not(this[NormFact.Late]));
        }
    }

    /// <summary>Whether its life is behind it: fulfilled, cured, waived, discharged, expired or terminated.</summary>
    public Truth Over
    {
        get
        {
            var closed = Truths.Or(
                Any(NormFact.Performed, NormFact.Closed),
                Truths.Or(Truths.Not(this[NormFact.Force]), kind == NormKind.Achieve ? Truth.False : this[NormFact.Late]));
            return Truths.And(Truths.Not(this[NormFact.Void]), Truths.And(this[NormFact.Started], closed));
        }
    }

    /// <summary>The one state it can be in, each unknown fact taken both ways as far as they go together; undetermined where there are several.</summary>
    /// <remarks>A norm of which one cannot say whether it is breached is in force: the breach is not established.</remarks>
    public NormState State
    {
        get
        {
            NormState? state = null;
            for (var ways = _unknown; ; ways = (ways - 1) & _unknown)
            {
                if (IsPossible(_certain | ways))
                {
                    var other = StateAt(_certain | ways);
                    if (state is { } one && other != one)
                    {
                        if (one is not (NormState.InForce or NormState.Breached) || other is not (NormState.InForce or NormState.Breached))
                        {
                            return NormState.Undetermined;
                        }

                        other = NormState.InForce;
                    }

                    state = other;
                }

                if (ways == 0)
                {
                    return state ?? NormState.Undetermined;
                }
            }
        }
    }

    /// <summary>Whether it is breached, each unknown fact taken both ways.</summary>
    public Truth Breached => In(static state => state == NormState.Breached);

    /// <summary>Whether it rests, or never was, each unknown fact taken both ways.</summary>
    public Truth Resting => In(static state => state is NormState.Suspended or NormState.Void);

    private Truth In(Func<NormState, bool> of)
    {
        var (some, all) = (false, true);
        for (var ways = _unknown; ; ways = (ways - 1) & _unknown)
        {
            if (IsPossible(_certain | ways))
            {
                var isSo = of(StateAt(_certain | ways));
                (some, all) = (some || isSo, all && isSo);
            }

            if (ways == 0)
            {
                return some && all ? Truth.True : some ? Truth.Unknown : Truth.False;
            }
        }
    }

    /// <summary>Whether facts can be so together: it is closed exactly if it is waived, discharged or ended.</summary>
    private static bool IsPossible(int facts)
    {
        const int Ways = (1 << (int)NormFact.Waived) | (1 << (int)NormFact.Discharged) | (1 << (int)NormFact.Ended);
        return (facts & Ways) != 0 == ((facts >> (int)NormFact.Closed & 1) == 1);
    }

    private NormState StateAt(int facts)
    {
        return
            Is(NormFact.Void) ? NormState.Void
            : !Is(NormFact.Force) ? (Is(NormFact.Started) ? NormState.Terminated : NormState.Dormant)
            : !Is(NormFact.Started) ? NormState.Conditional
            : Is(NormFact.Performed) ? (!Is(NormFact.Late) || Is(NormFact.InTime) ? NormState.Fulfilled : NormState.Cured)
            : Is(NormFact.Waived) ? NormState.Waived
            : Is(NormFact.Discharged) ? NormState.Discharged
            : Is(NormFact.Ended) ? (IsObligation ? NormState.Terminated : NormState.Expired)
            : Is(NormFact.Late) && kind != NormKind.Achieve ? NormState.Expired
            : Is(NormFact.Suspended) ? NormState.Suspended
            : !Is(NormFact.Continuing) ? (Is(NormFact.Continued) ? NormState.Suspended : NormState.Conditional)
            : kind == NormKind.Achieve ? (Is(NormFact.Late) ? NormState.Breached : NormState.InForce)
            : kind == NormKind.Allow || Is(NormFact.Kept) ? NormState.InForce : NormState.Breached;

        bool Is(NormFact fact) => (facts >> (int)fact & 1) == 1;
    }

    private Truth Any(params ReadOnlySpan<NormFact> facts)
    {
        var any = Truth.False;
        foreach (var fact in facts)
        {
            any = Truths.Or(any, this[fact]);
        }

        return any;
    }
}
