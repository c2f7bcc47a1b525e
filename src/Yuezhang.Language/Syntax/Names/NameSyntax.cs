using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Names;

/// <summary>A name as written: <c>the customs pledge</c>, <c>威海卫</c>. Its words are joined by single blanks, quotes are gone, a leading "the" is kept.</summary>
/// <param name="Text">The name.</param>
/// <param name="Span">Where it stands, quotes included.</param>
public sealed record NameSyntax(string Text, TextSpan Span) : SyntaxNode(Span);
