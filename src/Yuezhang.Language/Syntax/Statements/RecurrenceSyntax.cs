using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>at each anniversary of exchange while Japan garrisons Weihaiwei</c>.</summary>
/// <param name="From">The act whose anniversaries they are.</param>
/// <param name="While">What must hold on the anniversary; null for nothing.</param>
/// <param name="Span">All of it.</param>
public sealed record RecurrenceSyntax(EventNounSyntax From, ConditionSyntax? While, TextSpan Span) : DebtClauseSyntax(Span);
