using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary><c>with more than 1 brigade</c>, <c>with 2 brigades</c>: how much of it an act is done with.</summary>
/// <param name="Kind">How the amount is meant.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Span">From <c>with</c>.</param>
public sealed record MeasureSyntax(MeasureKind Kind, AmountSyntax Amount, TextSpan Span) : SyntaxNode(Span);
