using Yuezhang.Language.Text;
using Yuezhang.Time;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A day that exists: <c>1895-05-08</c>.</summary>
/// <param name="Value">The day.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DateSyntax(Day Value, TextSpan Span) : SyntaxNode(Span);
