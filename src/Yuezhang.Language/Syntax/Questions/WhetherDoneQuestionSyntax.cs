using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>has Japan evacuated Weihaiwei?</c></summary>
/// <param name="Act">Agent, past participle, object.</param>
/// <param name="Span">All of it.</param>
public sealed record WhetherDoneQuestionSyntax(ActSyntax Act, TextSpan Span) : QuestionBodySyntax(Span);
