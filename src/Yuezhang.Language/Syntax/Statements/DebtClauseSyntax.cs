using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary>When a debt is to be paid, or a part of it.</summary>
public abstract record DebtClauseSyntax(TextSpan Span) : SyntaxNode(Span);
