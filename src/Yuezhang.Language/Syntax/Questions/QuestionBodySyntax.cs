using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary>What is asked, without the prefix that says as of when.</summary>
public abstract record QuestionBodySyntax(TextSpan Span) : SyntaxNode(Span);
