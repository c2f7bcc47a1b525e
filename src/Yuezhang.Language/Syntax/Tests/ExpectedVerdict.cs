namespace Yuezhang.Language.Syntax.Tests;

/// <summary>The verdicts, in the words of the language.</summary>
public enum ExpectedVerdict
{
    /// <summary><c>yes</c></summary>
    Yes,

    /// <summary><c>no</c></summary>
    No,

    /// <summary><c>ended</c></summary>
    Ended,

    /// <summary><c>not yet</c></summary>
    NotYet,

    /// <summary><c>undetermined</c></summary>
    Undetermined,

    /// <summary><c>silent</c></summary>
    Silent,

    /// <summary><c>conflict</c></summary>
    Conflict,
}
