using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax;

/// <summary>A part of what was written, with the exact stretch of the file that it covers.</summary>
/// <param name="Span">From its first token to its last, without the blanks and comments around.</param>
public abstract record SyntaxNode(TextSpan Span);
