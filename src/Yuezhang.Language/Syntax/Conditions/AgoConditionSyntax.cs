using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>10 days ago Belmora garrisons Port Sarn</c>: it was so a period ago.</summary>
/// <param name="Period">How long ago.</param>
/// <param name="Operand">What was so.</param>
/// <param name="Span">All of it.</param>
public sealed record AgoConditionSyntax(PeriodSyntax Period, ConditionSyntax Operand, TextSpan Span) : ConditionSyntax(Span);
