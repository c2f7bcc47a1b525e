using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Tests;

/// <summary>The answer that a test expects.</summary>
public abstract record ExpectationSyntax(TextSpan Span) : SyntaxNode(Span);
