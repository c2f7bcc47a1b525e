using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>So much of a unit: <c>200,000,000 Kuping taels</c>.</summary>
/// <param name="Number">How much.</param>
/// <param name="Unit">The words after the number; whether they name a unit is for the binder to find.</param>
/// <param name="Span">Both.</param>
public sealed record AmountSyntax(NumberSyntax Number, PhraseSyntax Unit, TextSpan Span) : SyntaxNode(Span);
