namespace Yuezhang.Language.Syntax.Statements;

/// <summary>How a condition bears on what stands above it.</summary>
public enum ConditionClauseKind
{
    /// <summary><c>from</c>, before an event or a day, and <c>once</c>, before a condition: it starts for good.</summary>
    Once,

    /// <summary><c>until</c>, and <c>through</c> before a day: it ends for good.</summary>
    Until,

    /// <summary><c>while</c>: it binds at each moment at which this holds.</summary>
    While,

    /// <summary><c>unless</c>: it binds at each moment at which this does not hold.</summary>
    Unless,

    /// <summary><c>suspended while</c>: it rests while this holds.</summary>
    Suspended,

    /// <summary><c>waived once</c>: the one it benefits has given it up for good.</summary>
    Waived,

    /// <summary><c>discharged once</c>: its bearer is released for good otherwise than by performance.</summary>
    Discharged,

    /// <summary><c>performed once</c>: what performs it, where that is more than the act.</summary>
    Performed,

    /// <summary><c>so that</c>: what is to be kept so at every moment.</summary>
    Kept,

    /// <summary><c>in return</c>: what it was granted for.</summary>
    InReturn,
}
