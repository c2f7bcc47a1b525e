namespace Yuezhang.Rules.Accounts;

/// <summary>The points of a debt on which texts may be read in more than one way.</summary>
internal enum LedgerPoint
{
    /// <summary>How periods are counted.</summary>
    Counting,

    /// <summary>From when interest runs, when it is payable, how its days are counted.</summary>
    Interest,

    /// <summary>What an early payment reduces.</summary>
    Prepayment,
}
