using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>must Japan evacuate Weihaiwei?</c>, <c>may …?</c>, <c>must Japan not …?</c>; <c>need Japan …?</c> asks whether Japan must.</summary>
/// <param name="Norm">Bearer, modality and act; the bearer stands in the act's phrase unless <c>not</c> sets it apart.</param>
/// <param name="Span">All of it.</param>
public sealed record WhetherBoundQuestionSyntax(BoundConditionSyntax Norm, TextSpan Span) : QuestionBodySyntax(Span);
