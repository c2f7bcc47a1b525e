using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>6 months after signature</c> after <c>from</c>: from the day on which the period ends.</summary>
/// <param name="Period">How long after.</param>
/// <param name="Event">The act.</param>
/// <param name="Span">All of it.</param>
public sealed record AfterEventConditionSyntax(PeriodSyntax Period, EventNounSyntax Event, TextSpan Span) : ConditionSyntax(Span);
