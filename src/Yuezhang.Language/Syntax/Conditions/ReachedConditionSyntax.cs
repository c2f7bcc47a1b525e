using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>1895-04-17</c> after <c>from</c>, <c>1895-04-20 at 12:00</c>: a moment that the text names has come.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day; null for its start.</param>
/// <param name="Span">All of it.</param>
public sealed record ReachedConditionSyntax(DateSyntax Date, ClockTimeSyntax? Time, TextSpan Span) : ConditionSyntax(Span);
