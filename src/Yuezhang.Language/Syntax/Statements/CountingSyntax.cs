using System.Collections.Immutable;
using Yuezhang.Language.Text;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>periods are counted in Gregorian months</c>, with clauses on the days that count.</summary>
/// <param name="Calendar">The calendar of the months.</param>
/// <param name="Clauses">The rules of counting.</param>
/// <param name="Span">All of it.</param>
public sealed record CountingSyntax(CountingCalendar Calendar, ImmutableArray<CountingClauseSyntax> Clauses, TextSpan Span) : StatementSyntax(Span);
