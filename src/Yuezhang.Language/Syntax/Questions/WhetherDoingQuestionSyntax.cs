using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>does Japan garrison Weihaiwei?</c></summary>
/// <param name="Act">Agent, infinitive, object.</param>
/// <param name="Span">All of it.</param>
public sealed record WhetherDoingQuestionSyntax(ActSyntax Act, TextSpan Span) : QuestionBodySyntax(Span);
