namespace Yuezhang.Rules.Evaluation;

/// <summary>What a norm may have come to so far, for good: one bit a past, so that a set of them is a number.</summary>
[Flags]
internal enum NormPasts : byte
{
    /// <summary>It has not started.</summary>
    NotStarted = 1,

    /// <summary>It has started, and what must hold at each moment has not held since.</summary>
    Started = 2,

    /// <summary>It has started, and what must hold at each moment has held since.</summary>
    Continued = 4,

    /// <summary>It was performed when something else came that would have closed it.</summary>
    Performed = 8,

    /// <summary>It was given up.</summary>
    Waived = 16,

    /// <summary>It was released.</summary>
    Discharged = 32,

    /// <summary>Its end has come.</summary>
    Ended = 64,

    /// <summary>Any past after which nothing is open.</summary>
    Closed = Performed | Waived | Discharged | Ended,
}
