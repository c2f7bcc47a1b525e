namespace Yuezhang.Rules.Dependence;

/// <summary>How one thing waits for another.</summary>
[Flags]
internal enum Wait : byte
{
    /// <summary>The more of the other, the more of this; on the same moment.</summary>
    Plain = 0,

    /// <summary>More of the other may mean less of this: through a negation, an aggregate, or into a norm, an account, an instrument, a transfer.</summary>
    Contrary = 1,

    /// <summary>As the other was a day ago or longer.</summary>
    Delayed = 2,

    /// <summary>As the other was just before an event: an exercise of a power, an act that counts as another.</summary>
    JudgedBefore = 4,

    /// <summary>
    /// As the other is where the norm that waits is void: its retroactive condition. The norm itself is then given, so that no way back to it is a circle.
    /// </summary>
    InBranch = 8,

    /// <summary>Through a delay that the counting convention leaves no day of: it breaks no circle.</summary>
    DelayOfNoDay = 16,

    /// <summary>What breaks a circle.</summary>
    Breaks = Delayed | JudgedBefore | InBranch,
}
