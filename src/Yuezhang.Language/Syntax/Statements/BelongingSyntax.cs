using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>the subjects of Belmora</c>: whose a thing is, and what it is of them.</summary>
/// <param name="Kind">What it is of its bearer, in words that are the same for every bearer.</param>
/// <param name="Bearer">Whose it is.</param>
/// <param name="Span">All of it.</param>
public sealed record BelongingSyntax(PhraseSyntax Kind, NameSyntax Bearer, TextSpan Span) : SyntaxNode(Span);
