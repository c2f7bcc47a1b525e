using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>how much may Belmora charge salt?</c>: the most that may be done of an act.</summary>
/// <param name="Norm">What is allowed.</param>
/// <param name="Span">All of it.</param>
public sealed record HowMuchQuestionSyntax(BoundConditionSyntax Norm, TextSpan Span) : QuestionBodySyntax(Span);
