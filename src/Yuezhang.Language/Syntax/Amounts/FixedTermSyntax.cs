using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A last day that the text names itself: <c>1895-11-16</c> in <c>by 1895-11-16</c>.</summary>
/// <param name="Last">The last day.</param>
/// <param name="Span">All of it.</param>
public sealed record FixedTermSyntax(DateSyntax Last, TextSpan Span) : TermSyntax(Span);
