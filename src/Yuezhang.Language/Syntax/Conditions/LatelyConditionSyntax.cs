using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>within the last 10 days Belmora garrisons Port Sarn</c>, <c>throughout the last 10 days …</c>: at some moment of the period that ends now, or at all.</summary>
/// <param name="Throughout">Whether at all moments.</param>
/// <param name="Period">The period that ends now.</param>
/// <param name="Operand">What was so.</param>
/// <param name="Span">All of it.</param>
public sealed record LatelyConditionSyntax(bool Throughout, PeriodSyntax Period, ConditionSyntax Operand, TextSpan Span) : ConditionSyntax(Span);
