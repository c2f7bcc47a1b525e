using Yuezhang.Language.Text;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A number, exact: <c>83,333,333⅓</c> is 250000000/3.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Span">Where it stands.</param>
public sealed record NumberSyntax(Rational Value, TextSpan Span) : SyntaxNode(Span);
