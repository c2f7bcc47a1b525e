using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>when is instalment 2 of the indemnity due?</c></summary>
/// <param name="Instalment">The instalment.</param>
/// <param name="Account">The account.</param>
/// <param name="Span">All of it.</param>
public sealed record WhenDueQuestionSyntax(OrdinalSyntax Instalment, NameSyntax Account, TextSpan Span) : QuestionBodySyntax(Span);
