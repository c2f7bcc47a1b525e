using Yuezhang.Language.Text;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>a day that the month lacks is its last day</c>, or <c>is the first day of the next</c>.</summary>
/// <param name="MonthEnd">What 31 becomes in a month of 30 days.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record MonthEndClauseSyntax(MonthEnd MonthEnd, ReadingClauseSyntax? Reading, TextSpan Span) : CountingClauseSyntax(Span);
