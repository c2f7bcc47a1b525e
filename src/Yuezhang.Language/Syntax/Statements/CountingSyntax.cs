using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>periods are counted in Gregorian months</c>, with clauses on the days that count.</summary>
/// <param name="Months">The months, where they are the same on every reading; null where the clauses say on which reading which are meant.</param>
/// <param name="Clauses">The rules of counting.</param>
/// <param name="Span">All of it.</param>
public sealed record CountingSyntax(CountingMonthsSyntax? Months, ImmutableArray<CountingClauseSyntax> Clauses, TextSpan Span) : StatementSyntax(Span);
