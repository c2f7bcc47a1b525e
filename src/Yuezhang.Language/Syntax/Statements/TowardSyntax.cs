using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>against a person</c>: to whom an act is done, and how that is said.</summary>
/// <param name="Preposition">The word before.</param>
/// <param name="Sort">A party or a person.</param>
/// <param name="Span">All of it.</param>
public sealed record TowardSyntax(PhraseSyntax Preposition, Sort Sort, TextSpan Span) : SyntaxNode(Span);
