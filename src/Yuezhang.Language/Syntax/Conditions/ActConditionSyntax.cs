using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Japan garrisons Weihaiwei</c>, <c>Japan does not garrison Weihaiwei</c>: a lasting act is going on.</summary>
/// <param name="Agent">Who does it, where <c>does not</c> sets it apart; null where it stands at the head of the act's phrase.</param>
/// <param name="Act">Agent, verb in the present, object, measure; or infinitive, object, measure.</param>
/// <param name="Span">All of it.</param>
public sealed record ActConditionSyntax(NameSyntax? Agent, ActSyntax Act, TextSpan Span) : ConditionSyntax(Span);
