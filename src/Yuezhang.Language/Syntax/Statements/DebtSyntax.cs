using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>China owes Japan 200,000,000 Kuping taels, the indemnity, also 赔款</c>, with the terms below.</summary>
/// <param name="Debtor">Who owes.</param>
/// <param name="Creditor">Who is owed.</param>
/// <param name="Amount">The principal, or the charge that recurs.</param>
/// <param name="Account">The name of the debt.</param>
/// <param name="Aliases">The other names, after <c>also</c>.</param>
/// <param name="Reading">On which reading, or in which version, the debt is law; null for all.</param>
/// <param name="Clauses">Instalments, or one recurrence.</param>
/// <param name="Span">All of it.</param>
public sealed record DebtSyntax(
    NameSyntax Debtor,
    NameSyntax Creditor,
    AmountSyntax Amount,
    NameSyntax Account,
    ImmutableArray<NameSyntax> Aliases,
    ReadingClauseSyntax? Reading,
    ImmutableArray<DebtClauseSyntax> Clauses,
    TextSpan Span) : StatementSyntax(Span);
