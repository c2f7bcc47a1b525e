using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>2 years have passed since exchange</c>: the last day of the period is over.</summary>
/// <param name="Term">The period with what starts it.</param>
/// <param name="Span">All of it.</param>
public sealed record PassedConditionSyntax(TermSyntax Term, TextSpan Span) : ConditionSyntax(Span);
