using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>without the day of the event</c>, <c>with the day of the event</c>: whether the day that starts the period is its first.</summary>
/// <param name="Counts">True for <c>with</c>.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Span">All of it.</param>
public sealed record EventDayClauseSyntax(bool Counts, ReadingClauseSyntax? Reading, TextSpan Span) : CountingClauseSyntax(Span);
