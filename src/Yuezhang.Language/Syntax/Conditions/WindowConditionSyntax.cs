using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>within 6 months after the end of every 10 years since exchange</c>: a time that comes again and again.</summary>
/// <param name="Length">How long it is each time.</param>
/// <param name="Every">The term at whose end it begins, with what starts the first.</param>
/// <param name="Span">All of it.</param>
public sealed record WindowConditionSyntax(PeriodSyntax Length, TermSyntax Every, TextSpan Span) : ConditionSyntax(Span);
