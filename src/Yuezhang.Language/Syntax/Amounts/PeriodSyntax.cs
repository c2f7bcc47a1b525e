using Yuezhang.Language.Text;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A period: <c>6 months</c>.</summary>
/// <param name="Value">The period.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PeriodSyntax(Period Value, TextSpan Span) : SyntaxNode(Span);
