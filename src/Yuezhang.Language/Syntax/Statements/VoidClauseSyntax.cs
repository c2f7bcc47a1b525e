using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>void if the price is settled, within 2 years of exchange</c>: what undoes a norm from the start.</summary>
/// <param name="Condition">What must come to hold.</param>
/// <param name="Within">The term within which it must; null for none.</param>
/// <param name="Span">All of it.</param>
public sealed record VoidClauseSyntax(ConditionSyntax Condition, TermSyntax? Within, TextSpan Span) : NormClauseSyntax(Span);
