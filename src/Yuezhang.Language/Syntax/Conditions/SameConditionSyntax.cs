using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>the party is the same as the other party</c>.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Span">All of it.</param>
public sealed record SameConditionSyntax(NameSyntax One, NameSyntax Other, TextSpan Span) : ConditionSyntax(Span);
