using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>on 1896-06-01: must Japan evacuate Weihaiwei?</c></summary>
/// <param name="Prefix">As of when, and under what; null where it is not said.</param>
/// <param name="Body">What is asked.</param>
/// <param name="Span">All of it.</param>
public sealed record QuestionSyntax(QuestionPrefixSyntax? Prefix, QuestionBodySyntax Body, TextSpan Span) : SyntaxNode(Span);
