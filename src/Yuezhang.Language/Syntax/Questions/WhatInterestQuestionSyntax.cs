using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>what is the interest on the indemnity?</c></summary>
/// <param name="Account">The account.</param>
/// <param name="Span">All of it.</param>
public sealed record WhatInterestQuestionSyntax(NameSyntax Account, TextSpan Span) : QuestionBodySyntax(Span);
