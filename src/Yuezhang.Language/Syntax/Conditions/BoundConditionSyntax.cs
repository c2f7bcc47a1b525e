using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Japan must evacuate Weihaiwei</c>, as a condition of another rule: a norm of this kind is in force.</summary>
/// <param name="Bearer">Whom it binds; null in a question, where the bearer stands at the head of the act's phrase.</param>
/// <param name="Modality">How it binds.</param>
/// <param name="Act">What is to be done, or left.</param>
/// <param name="Span">All of it.</param>
public sealed record BoundConditionSyntax(NameSyntax? Bearer, Modality Modality, ActSyntax Act, TextSpan Span) : ConditionSyntax(Span);
