namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>How a quantity bears on an act.</summary>
public enum MeasureKind
{
    /// <summary><c>with 2 companies</c>: with so much and no other.</summary>
    Exactly,

    /// <summary><c>with more than 2 companies</c>: with every larger quantity.</summary>
    MoreThan,

    /// <summary><c>with at most 2 companies</c>: allowed with any quantity, forbidden with every larger one; only of what may be done.</summary>
    AtMost,
}
