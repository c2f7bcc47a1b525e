using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>from the due date of instalment 1</c>, <c>from the payment of instalment 1</c>.</summary>
/// <param name="OnPayment">True for the payment, false for the due date.</param>
/// <param name="Instalment">The instalment.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record InterestStartClauseSyntax(
    bool OnPayment, OrdinalSyntax Instalment, ReadingClauseSyntax? Reading, TextSpan Span) : InterestClauseSyntax(Span);
