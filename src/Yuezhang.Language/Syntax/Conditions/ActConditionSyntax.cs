using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Japan garrisons Weihaiwei</c>: a lasting act is going on, or another act has been done.</summary>
/// <param name="Act">Agent, verb in the present, object, measure.</param>
/// <param name="Span">All of it.</param>
public sealed record ActConditionSyntax(ActSyntax Act, TextSpan Span) : ConditionSyntax(Span);
