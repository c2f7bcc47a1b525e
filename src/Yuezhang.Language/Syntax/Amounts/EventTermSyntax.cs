using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A period counted from an act by its noun: <c>6 months of exchange</c>.</summary>
/// <param name="Period">How long.</param>
/// <param name="From">The act it is counted from.</param>
/// <param name="Span">All of it.</param>
public sealed record EventTermSyntax(PeriodSyntax Period, EventNounSyntax From, TextSpan Span) : TermSyntax(Span);
