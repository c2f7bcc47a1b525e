using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>what is the principal of the indemnity?</c></summary>
/// <param name="Account">The account.</param>
/// <param name="Span">All of it.</param>
public sealed record WhatPrincipalQuestionSyntax(NameSyntax Account, TextSpan Span) : QuestionBodySyntax(Span);
