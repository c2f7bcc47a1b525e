using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>what does China owe Japan on the indemnity?</c></summary>
/// <param name="Debtor">Who owes.</param>
/// <param name="Creditor">Who is owed; null for anyone.</param>
/// <param name="Account">The account; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record WhatIsOwedQuestionSyntax(
    NameSyntax Debtor, NameSyntax? Creditor, NameSyntax? Account, TextSpan Span) : QuestionBodySyntax(Span);
