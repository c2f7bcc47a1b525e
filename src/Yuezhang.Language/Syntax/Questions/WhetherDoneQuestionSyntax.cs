using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>has Japan evacuated Weihaiwei?</c>, <c>has China validly denounced this treaty?</c></summary>
/// <param name="Act">Agent, past participle, object.</param>
/// <param name="Validly">Whether only an exercise of a power counts that had it.</param>
/// <param name="Span">All of it.</param>
public sealed record WhetherDoneQuestionSyntax(ActSyntax Act, bool Validly, TextSpan Span) : QuestionBodySyntax(Span);
