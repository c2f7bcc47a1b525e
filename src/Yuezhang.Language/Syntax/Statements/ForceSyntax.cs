using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>this treaty is in force from exchange</c>, <c>this treaty is in force once …</c>, with what ends it below.</summary>
/// <param name="From">What brings it into force.</param>
/// <param name="Clauses">What ends it.</param>
/// <param name="Span">All of it.</param>
public sealed record ForceSyntax(ConditionSyntax From, ImmutableArray<ConditionClauseSyntax> Clauses, TextSpan Span) : StatementSyntax(Span);
