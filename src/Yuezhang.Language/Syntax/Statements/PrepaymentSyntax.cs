using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>China may prepay the indemnity</c>, with what it reduces.</summary>
/// <param name="Debtor">Who may.</param>
/// <param name="Account">The account.</param>
/// <param name="Clauses">Which instalments an early payment reduces.</param>
/// <param name="Span">All of it.</param>
public sealed record PrepaymentSyntax(
    NameSyntax Debtor, NameSyntax Account, ImmutableArray<ReductionClauseSyntax> Clauses, TextSpan Span) : StatementSyntax(Span);
