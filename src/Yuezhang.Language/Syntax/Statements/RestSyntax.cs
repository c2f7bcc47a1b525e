using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>the rest in 6 equal parts within 2, 3, 4, 5, 6, 7 years of exchange</c>: an instalment for each term. Without <c>in … equal parts</c> the rest is one instalment.</summary>
/// <param name="Parts">How many equal parts; null where it is not said.</param>
/// <param name="Periods">The periods, at least one, in the order written.</param>
/// <param name="From">The act that they are counted from.</param>
/// <param name="Span">All of it.</param>
public sealed record RestSyntax(
    OrdinalSyntax? Parts, ImmutableArray<PeriodSyntax> Periods, EventNounSyntax From, TextSpan Span) : DebtClauseSyntax(Span);
