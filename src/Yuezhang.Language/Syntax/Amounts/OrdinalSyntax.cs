using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A whole number from 1 that counts or numbers something: the 2 of <c>instalment 2</c>, the 6 of <c>6 equal parts</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Span">Where it stands.</param>
public sealed record OrdinalSyntax(int Value, TextSpan Span) : SyntaxNode(Span);
