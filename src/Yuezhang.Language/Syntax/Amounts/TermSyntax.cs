using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A term within which something is to be done.</summary>
/// <param name="Span">All of it.</param>
public abstract record TermSyntax(TextSpan Span) : SyntaxNode(Span);
