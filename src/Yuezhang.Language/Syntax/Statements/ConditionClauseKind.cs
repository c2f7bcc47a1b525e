namespace Yuezhang.Language.Syntax.Statements;

/// <summary>How a condition bears on a norm.</summary>
public enum ConditionClauseKind
{
    /// <summary><c>from</c> and <c>once</c>: it starts the norm for good.</summary>
    Once,

    /// <summary><c>until</c>: it ends the norm for good.</summary>
    Until,

    /// <summary><c>while</c>: the norm binds at each moment at which it holds.</summary>
    While,

    /// <summary><c>unless</c>: the norm binds at each moment at which it does not hold.</summary>
    Unless,
}
