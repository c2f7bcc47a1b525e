using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>only to trade, to reside</c>, <c>except to mine coal</c>: to which acts a most-favoured-nation clause extends.</summary>
/// <param name="Except">Whether it does not extend to them.</param>
/// <param name="Acts">The acts.</param>
/// <param name="Span">All of it.</param>
public sealed record FavourClauseSyntax(bool Except, ImmutableArray<ActSyntax> Acts, TextSpan Span) : SyntaxNode(Span);
