using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A period counted from the day on which something comes to hold: <c>3 months after the price is settled</c>.</summary>
/// <param name="Period">How long.</param>
/// <param name="After">What comes to hold.</param>
/// <param name="Span">All of it.</param>
public sealed record ConditionTermSyntax(PeriodSyntax Period, ConditionSyntax After, TextSpan Span) : TermSyntax(Span);
