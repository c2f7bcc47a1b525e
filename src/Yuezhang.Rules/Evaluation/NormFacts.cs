namespace Yuezhang.Rules.Evaluation;

/// <summary>What the next moment of a norm's life may rest on. What has come about for good is no fact of the moment: that is its <see cref="NormPasts">past</see>.</summary>
internal enum NormFact
{
    /// <summary>Its instrument is in force between those it concerns.</summary>
    Force,

    /// <summary>What starts it holds.</summary>
    Starting,

    /// <summary>What performs it holds.</summary>
    Performance,

    /// <summary>What gives it up holds.</summary>
    Waiver,

    /// <summary>What releases from it holds.</summary>
    Discharge,

    /// <summary>What ends it holds.</summary>
    End,

    /// <summary>It is put to rest.</summary>
    Suspended,

    /// <summary>What must hold at each moment holds.</summary>
    Continuing,

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
/// The facts of one moment of a norm's life, some of them unknown. After each of its possible pasts, and with each unknown fact taken both ways, the norm
/// comes to a new past and is in a state.
/// </summary>
internal readonly struct NormFacts(NormKind kind)
{
    // a bit a fact: where it is true, and where it is unknown
    private readonly int _certain;
    private readonly int _unknown;

    private NormFacts(NormKind kind, int certain, int unknown)
        : this(kind) => (_certain, _unknown) = (certain, unknown);

    private bool IsObligation => kind is NormKind.Achieve or NormKind.Maintain;

    /// <summary>The same with one fact as said.</summary>
    public NormFacts With(NormFact fact, Truth truth)
    {
        var bit = 1 << (int)fact;
        return new(kind, (_certain & ~bit) | (truth == Truth.True ? bit : 0), (_unknown & ~bit) | (truth == Truth.Unknown ? bit : 0));
    }

    /// <summary>All that can be after these pasts.</summary>
    public NormCourses After(NormPasts pasts)
    {
        var courses = default(NormCourses);
        for (var ways = _unknown; ; ways = (ways - 1) & _unknown)
        {
            for (var left = (int)pasts; left != 0; left &= left - 1)
            {
                courses = courses.Or(Go((NormPasts)(left & -left), _certain | ways));
            }

            if (ways == 0)
            {
                return courses;
            }
        }
    }

    /// <summary>One step of one course.</summary>
    private NormCourses Go(NormPasts past, int facts)
    {
        var started = past != NormPasts.NotStarted || Is(facts, NormFact.Force, NormFact.Starting);
        var open = started && (past & NormPasts.Closed) == 0;
        var performed = past == NormPasts.Performed || (open && Is(facts, NormFact.Performance));
        var now = !open ? past
            : (facts & ((1 << (int)NormFact.Waiver) | (1 << (int)NormFact.Discharge) | (1 << (int)NormFact.End))) != 0
                ? performed ? NormPasts.Performed : Is(facts, NormFact.Waiver) ? NormPasts.Waived : Is(facts, NormFact.Discharge) ? NormPasts.Discharged : NormPasts.Ended
            : past == NormPasts.Continued || Is(facts, NormFact.Continuing) ? NormPasts.Continued
            : NormPasts.Started;
        return new NormCourses(now, StateOf(now, performed, facts), performed);
    }

    private NormState StateOf(NormPasts past, bool performed, int facts) =>
        !Is(facts, NormFact.Force) ? (past == NormPasts.NotStarted ? NormState.Dormant : NormState.Terminated)
        : past == NormPasts.NotStarted ? NormState.Conditional
        : performed ? (!Is(facts, NormFact.Late) || Is(facts, NormFact.InTime) ? NormState.Fulfilled : NormState.Cured)
        : past == NormPasts.Waived ? NormState.Waived
        : past == NormPasts.Discharged ? NormState.Discharged
        : past == NormPasts.Ended ? (IsObligation ? NormState.Terminated : NormState.Expired)
        : Is(facts, NormFact.Late) && kind != NormKind.Achieve ? NormState.Expired
        : Is(facts, NormFact.Suspended) ? NormState.Suspended
        : !Is(facts, NormFact.Continuing) ? (past == NormPasts.Continued ? NormState.Suspended : NormState.Conditional)
        : kind == NormKind.Achieve ? (Is(facts, NormFact.Late) ? NormState.Breached : NormState.InForce)
        : kind == NormKind.Allow || Is(facts, NormFact.Kept) ? NormState.InForce : NormState.Breached;

    private static bool Is(int facts, NormFact fact) => (facts >> (int)fact & 1) == 1;

    private static bool Is(int facts, NormFact one, NormFact other) => Is(facts, one) && Is(facts, other);
}
