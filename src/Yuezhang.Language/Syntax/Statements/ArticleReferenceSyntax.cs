using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>article 8</c>, <c>Weihaiwei article 1</c>, <c>Preamble</c>, as the headings number them.</summary>
/// <param name="Label">The citation: <c>8</c>, <c>Weihaiwei 1</c>, <c>Preamble</c>.</param>
/// <param name="Span">All of it.</param>
public sealed record ArticleReferenceSyntax(string Label, TextSpan Span) : SyntaxNode(Span);
