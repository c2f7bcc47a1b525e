using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A period counted from an act: <c>6 months of exchange</c>, <c>6 months from exchange</c>.</summary>
/// <param name="Period">How long.</param>
/// <param name="From">The act it is counted from.</param>
/// <param name="Span">Both.</param>
public sealed record TermSyntax(PeriodSyntax Period, EventNounSyntax From, TextSpan Span) : SyntaxNode(Span);
