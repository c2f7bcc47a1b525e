using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>once instalments 1 and 2 of the indemnity are paid</c>, <c>until …</c>, <c>while …</c>.</summary>
/// <param name="Kind">Its leading word.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record ConditionClauseSyntax(
    ConditionClauseKind Kind, ConditionSyntax Condition, ReadingClauseSyntax? Reading, TextSpan Span) : NormClauseSyntax(Span);
