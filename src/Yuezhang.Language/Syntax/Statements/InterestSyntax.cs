using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>interest on the indemnity is 5% a year on the unpaid principal</c>, with clauses on start, dates and day count.</summary>
/// <param name="Account">The account.</param>
/// <param name="Rate">The rate for a year: 5% is 1/20.</param>
/// <param name="Clauses">How it is reckoned.</param>
/// <param name="Span">All of it.</param>
public sealed record InterestSyntax(
    NameSyntax Account, NumberSyntax Rate, ImmutableArray<InterestClauseSyntax> Clauses, TextSpan Span) : StatementSyntax(Span);
