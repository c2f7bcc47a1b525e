using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>is the indemnity settled?</c>, <c>are instalments 1 and 2 of the indemnity paid?</c></summary>
/// <param name="Condition">The condition, in the order of a question.</param>
/// <param name="Span">All of it.</param>
public sealed record WhetherHoldsQuestionSyntax(ConditionSyntax Condition, TextSpan Span) : QuestionBodySyntax(Span);
