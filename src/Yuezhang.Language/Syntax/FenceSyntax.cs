using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax;

/// <summary>The rules of one fence, in the order of the text.</summary>
/// <param name="Statements">The statements; a line that is none is a <see cref="BadStatementSyntax"/>.</param>
/// <param name="Tokens">Every token with its trivia: together the fence's text.</param>
/// <param name="Span">The content of the fence.</param>
public sealed record FenceSyntax(
    ImmutableArray<StatementSyntax> Statements, ImmutableArray<SyntaxToken> Tokens, TextSpan Span) : SyntaxNode(Span);
