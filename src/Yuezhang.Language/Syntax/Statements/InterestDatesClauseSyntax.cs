using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>payable every 6 months from exchange</c>.</summary>
/// <param name="Every">The period and the act it is counted from.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record InterestDatesClauseSyntax(EventTermSyntax Every, ReadingClauseSyntax? Reading, TextSpan Span) : InterestClauseSyntax(Span);
