using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>this article applies from signature</c>: what stands under it binds before the treaty is in force.</summary>
/// <param name="From">From when.</param>
/// <param name="Span">All of it.</param>
public sealed record EarlyApplicationSyntax(ConditionSyntax From, TextSpan Span) : StatementSyntax(Span);
