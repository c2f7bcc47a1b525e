using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>if the indemnity is settled within 3 years of exchange</c> … <c>interest on the indemnity is waived</c>.</summary>
/// <param name="Account">The account to be settled.</param>
/// <param name="Within">The term.</param>
/// <param name="WaivedOn">The account whose interest is waived.</param>
/// <param name="PaidInterestCounts">Whether <c>interest paid counts toward principal</c>.</param>
/// <param name="Span">All of it.</param>
public sealed record WaiverSyntax(
    NameSyntax Account, TermSyntax Within, NameSyntax WaivedOn, bool PaidInterestCounts, TextSpan Span) : StatementSyntax(Span);
