using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary>When a norm binds.</summary>
public abstract record NormClauseSyntax(TextSpan Span) : SyntaxNode(Span);
