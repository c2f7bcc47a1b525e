using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary>The contrary holds: <c>not (…)</c>, and <c>is not</c> around the positive form of every other condition.</summary>
/// <param name="Operand">What does not hold.</param>
/// <param name="Span">All of it.</param>
public sealed record NotSyntax(ConditionSyntax Operand, TextSpan Span) : ConditionSyntax(Span);
