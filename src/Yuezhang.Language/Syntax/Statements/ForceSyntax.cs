using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>this treaty is in force from exchange</c>.</summary>
/// <param name="From">What brings it into force.</param>
/// <param name="Span">All of it.</param>
public sealed record ForceSyntax(ConditionSyntax From, TextSpan Span) : StatementSyntax(Span);
