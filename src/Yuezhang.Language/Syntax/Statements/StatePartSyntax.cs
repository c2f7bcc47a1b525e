using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary>A part of a declared state: a place for a thing of a sort, or the words between two places.</summary>
/// <param name="Sort">The sort of what stands there; null for words.</param>
/// <param name="Words">The words; empty for a place.</param>
/// <param name="Span">All of it.</param>
public sealed record StatePartSyntax(Sort? Sort, string Words, TextSpan Span) : SyntaxNode(Span);
