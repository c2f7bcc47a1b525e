namespace Yuezhang.Time.Numerals;

/// <summary>Why a run of numeral signs is no number.</summary>
public enum NumeralProblem
{
    /// <summary>It is a number.</summary>
    None,

    /// <summary>No rule reads the signs in this order, as 一二三万五.</summary>
    NoRule,

    /// <summary>Signs are lost, and what is left does not bound the number, as □□万.</summary>
    Lost,

    /// <summary>The run is longer than any number that is meant: more than 400 characters.</summary>
    TooLong,
}
