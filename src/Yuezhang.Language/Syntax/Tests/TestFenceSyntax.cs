using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Tests;

/// <summary>The tests of one fence.</summary>
/// <param name="Tests">Those that could be read.</param>
/// <param name="Tokens">Every token with its trivia: together the fence's text.</param>
/// <param name="Span">All of it.</param>
public sealed record TestFenceSyntax(ImmutableArray<TestSyntax> Tests, ImmutableArray<SyntaxToken> Tokens, TextSpan Span) : SyntaxNode(Span);
