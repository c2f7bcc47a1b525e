using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>50,000,000 within 6 months of exchange</c>.</summary>
/// <param name="Number">How much.</param>
/// <param name="Unit">Its unit where one is written; else null, for the unit of the debt.</param>
/// <param name="Term">The term within which it is to be paid.</param>
/// <param name="Span">All of it.</param>
public sealed record InstalmentSyntax(NumberSyntax Number, PhraseSyntax? Unit, TermSyntax Term, TextSpan Span) : DebtClauseSyntax(Span);
