using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Questions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Tests;

/// <summary>A question and the answer it must have: <c>on 1896-06-01: must Japan evacuate Weihaiwei? not yet</c>, with its reasons below.</summary>
/// <param name="Question">The question.</param>
/// <param name="Expected">The answer.</param>
/// <param name="Because">Phrases that must occur among the reasons of the answer.</param>
/// <param name="Span">All of it.</param>
public sealed record TestSyntax(
    QuestionSyntax Question, ExpectationSyntax Expected, ImmutableArray<FreeTextSyntax> Because, TextSpan Span) : SyntaxNode(Span);
