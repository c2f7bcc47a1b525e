using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>at some moment so far Belmora garrisons Port Sarn</c>, <c>at every moment so far …</c>.</summary>
/// <param name="Every">Whether at every moment.</param>
/// <param name="Operand">What was so.</param>
/// <param name="Span">All of it.</param>
public sealed record SoFarConditionSyntax(bool Every, ConditionSyntax Operand, TextSpan Span) : ConditionSyntax(Span);
