namespace Yuezhang.Rules.Evaluation;

/// <summary>Whether something holds: unknown is a value, as in Kleene's strong three-valued logic, and never guessed away.</summary>
public enum Truth
{
    /// <summary>It does not hold.</summary>
    False = 0,

    /// <summary>The record or the text leaves it open.</summary>
    Unknown = 1,

    /// <summary>It holds.</summary>
    True = 2,
}

/// <summary>The connectives of three-valued logic.</summary>
public static class Truths
{
    /// <summary>Both: the lesser of the two.</summary>
    public static Truth And(Truth a, Truth b) => a < b ? a : b;

    /// <summary>Either: the greater of the two.</summary>
    public static Truth Or(Truth a, Truth b) => a > b ? a : b;

    /// <summary>The contrary; of unknown, unknown.</summary>
    public static Truth Not(Truth a) => (Truth)(Truth.True - a);
}
