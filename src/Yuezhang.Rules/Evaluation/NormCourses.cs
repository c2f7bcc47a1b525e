namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Where all the courses stand that a norm's life may have taken up to a moment. A course takes every unknown fact one way at each moment; what all courses
/// agree on is certain (fulfilled or cured, nobody knows which: over in either case).
/// </summary>
internal readonly record struct NormCourses
{
    private readonly ushort _states;
    private readonly bool _isPerformed;
    private readonly bool _isUnperformed;

    /// <summary>One course.</summary>
    public NormCourses(NormPasts past, NormState state, bool performed) =>
        (Pasts, _states, _isPerformed, _isUnperformed) = (past, (ushort)(1 << (int)state), performed, !performed);

    private NormCourses(NormPasts pasts, int states, bool isPerformed, bool isUnperformed) =>
        (Pasts, _states, _isPerformed, _isUnperformed) = (pasts, (ushort)states, isPerformed, isUnperformed);

    /// <summary>What it may have come to.</summary>
    public NormPasts Pasts { get; }

    /// <summary>Whether it has started.</summary>
    public Truth Started => Truths.Not(Has(NormPasts.NotStarted));

    /// <summary>Whether it is performed.</summary>
    public Truth Performed => Of(_isPerformed, _isUnperformed);

    /// <summary>The one state that it can be in; undetermined where there are several.</summary>
    /// <remarks>A norm of which one cannot say whether it is breached is in force: the breach is not established.</remarks>
    public NormState State =>
        int.IsPow2(_states) ? (NormState)int.TrailingZeroCount(_states)
        : _states == Mask(NormState.InForce, NormState.Breached) ? NormState.InForce
        : NormState.Undetermined;

    /// <summary>Whether it is breached.</summary>
    public Truth Breached => In(Mask(NormState.Breached));

    /// <summary>Whether it rests, or never was.</summary>
    public Truth Resting => In(Mask(NormState.Suspended, NormState.Void));

    /// <summary>Whether it binds or allows: in force, or breached and still owed.</summary>
    public Truth Binding => In(Mask(NormState.InForce, NormState.Breached));

    /// <summary>Whether its life is behind it.</summary>
    public Truth Over => In(Mask(NormState.Fulfilled, NormState.Cured, NormState.Waived, NormState.Discharged, NormState.Expired, NormState.Terminated));

    /// <summary>The courses of both.</summary>
    public NormCourses Or(NormCourses other) =>
        new(Pasts | other.Pasts, _states | other._states, _isPerformed || other._isPerformed, _isUnperformed || other._isUnperformed);

    /// <summary>Whether it has come to one of some pasts.</summary>
    public Truth Has(NormPasts pasts) => Of((Pasts & pasts) != 0, (Pasts & ~pasts) != 0);

    private Truth In(int states) => Of((_states & states) != 0, (_states & ~states) != 0);

    private static Truth Of(bool some, bool others) => !some ? Truth.False : others ? Truth.Unknown : Truth.True;

    private static int Mask(params ReadOnlySpan<NormState> states)
    {
        var mask = 0;
        foreach (var state in states)
        {
            mask |= 1 << (int)state;
        }

        return mask;
    }
}
