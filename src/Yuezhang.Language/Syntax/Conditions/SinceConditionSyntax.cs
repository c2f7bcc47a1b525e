using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Belmora garrisons Port Sarn ever since the harbour dues are pledged</c>: it has been so without a break since the other was.</summary>
/// <param name="Operand">What has been so.</param>
/// <param name="From">Since when.</param>
/// <param name="Span">All of it.</param>
public sealed record SinceConditionSyntax(ConditionSyntax Operand, ConditionSyntax From, TextSpan Span) : ConditionSyntax(Span);
