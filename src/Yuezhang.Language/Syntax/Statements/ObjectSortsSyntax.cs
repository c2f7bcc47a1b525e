using System.Collections.Immutable;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>a thing or a place</c>: what an act may be done to.</summary>
/// <param name="Sorts">The sorts, at least one.</param>
/// <param name="Span">All of it.</param>
public sealed record ObjectSortsSyntax(ImmutableArray<Sort> Sorts, TextSpan Span) : SyntaxNode(Span);
