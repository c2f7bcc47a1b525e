using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary>One statement: the line at the fence's margin and the more indented lines below it.</summary>
public abstract record StatementSyntax(TextSpan Span) : SyntaxNode(Span)
{
    /// <summary>
    /// Whether a part of it was reported and left out. Its names still stand; what depends on all of its parts
    /// (whether instalments add up) is not to be judged.
    /// </summary>
    public bool IsBroken { get; init; }
}
