using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>when is the indemnity settled?</c>, <c>when must Japan evacuate Weihaiwei?</c></summary>
/// <param name="Condition">The condition, in the order of a question.</param>
/// <param name="Span">All of it.</param>
public sealed record SinceWhenQuestionSyntax(ConditionSyntax Condition, TextSpan Span) : QuestionBodySyntax(Span);
