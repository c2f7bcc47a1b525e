using Yuezhang.Language.Text;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>in Gregorian months</c>, <c>in Chinese months without leap months</c>: the calendar by which periods are counted.</summary>
/// <param name="Calendar">The calendar of the months.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">From <c>in</c>.</param>
public sealed record CountingMonthsSyntax(CountingCalendar Calendar, ReadingClauseSyntax? Reading, TextSpan Span) : CountingClauseSyntax(Span);
