using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>exchange</c>, <c>signature of the protocol</c>: that act has been done.</summary>
/// <param name="Event">The act.</param>
/// <param name="Span">All of it.</param>
public sealed record EventConditionSyntax(EventNounSyntax Event, TextSpan Span) : ConditionSyntax(Span);
