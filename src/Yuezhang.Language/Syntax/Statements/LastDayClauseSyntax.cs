using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>with the last day</c>, <c>without the last day</c>: whether an act on the day that ends the period is still in time. Unsaid, it is.</summary>
/// <param name="Counts">True for <c>with</c>.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record LastDayClauseSyntax(bool Counts, ReadingClauseSyntax? Reading, TextSpan Span) : CountingClauseSyntax(Span);
