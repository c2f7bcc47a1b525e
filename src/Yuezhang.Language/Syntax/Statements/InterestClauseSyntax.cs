using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary>How interest is reckoned.</summary>
public abstract record InterestClauseSyntax(TextSpan Span) : SyntaxNode(Span);
