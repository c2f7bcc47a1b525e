using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Names;

/// <summary>One word, or one name between quotes, which counts as one word.</summary>
/// <param name="Text">It, without quotes.</param>
/// <param name="Quoted">Whether quotes stand around it.</param>
/// <param name="Span">Where it stands, quotes included.</param>
public sealed record WordSyntax(string Text, bool Quoted, TextSpan Span) : SyntaxNode(Span);
