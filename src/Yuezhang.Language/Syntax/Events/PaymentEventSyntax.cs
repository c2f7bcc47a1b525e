using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Record;

namespace Yuezhang.Language.Syntax.Events;

/// <summary><c>China pays Japan 50,000,000 Kuping taels as instalment 1 of the indemnity</c>.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Amount">How much.</param>
/// <param name="Part">The part of the debt that is named: <c>as instalment</c>, <c>as principal</c>, <c>as interest</c>, or none.</param>
/// <param name="Instalment">The instalment's number where <paramref name="Part"/> is one; else null.</param>
/// <param name="Account">The account.</param>
/// <param name="Span">All of it.</param>
public sealed record PaymentEventSyntax(
    NameSyntax Payer, NameSyntax Payee, AmountSyntax Amount, PaymentPart Part, OrdinalSyntax? Instalment, NameSyntax Account, TextSpan Span)
    : EventSentenceSyntax(Span);
