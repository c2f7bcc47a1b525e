using Yuezhang.Language.Text;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>counted 30E/360</c>: how days become a fraction of a year, as ACTUS names it.</summary>
/// <param name="DayCount">The convention.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record DayCountClauseSyntax(DayCount DayCount, ReadingClauseSyntax? Reading, TextSpan Span) : InterestClauseSyntax(Span);
