using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax;

/// <summary>Words for people, to the end of the line, of which the language reads nothing: the ground of a reading.</summary>
/// <param name="Text">The words, without a comment at the end.</param>
/// <param name="Span">Where they stand.</param>
public sealed record FreeTextSyntax(string Text, TextSpan Span) : SyntaxNode(Span);
