using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary>A rule of counting below <c>periods are counted in …</c>.</summary>
public abstract record CountingClauseSyntax(TextSpan Span) : SyntaxNode(Span);
