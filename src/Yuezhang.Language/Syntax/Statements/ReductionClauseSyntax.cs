using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>reducing the next instalments</c>, <c>reducing the last instalments</c>, <c>reducing all instalments alike</c>.</summary>
/// <param name="Reduces">Which.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record ReductionClauseSyntax(Reduces Reduces, ReadingClauseSyntax? Reading, TextSpan Span) : SyntaxNode(Span);
