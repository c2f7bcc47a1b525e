using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>by when must Belmora evacuate Port Sarn?</c>: the last day of a duty.</summary>
/// <param name="Norm">The duty.</param>
/// <param name="Span">All of it.</param>
public sealed record ByWhenQuestionSyntax(BoundConditionSyntax Norm, TextSpan Span) : QuestionBodySyntax(Span);
