using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax;

/// <summary><c>on the english reading of evacuation</c>: what stands before it is law on that choice only.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Span">From <c>on</c>.</param>
public sealed record ReadingClauseSyntax(NameSyntax Choice, NameSyntax Reading, TextSpan Span) : SyntaxNode(Span);
