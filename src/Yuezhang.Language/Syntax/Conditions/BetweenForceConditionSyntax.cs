using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>peace-1700 is in force between Arvenia and Belmora</c>.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="One">One party.</param>
/// <param name="Other">The other.</param>
/// <param name="Span">All of it.</param>
public sealed record BetweenForceConditionSyntax(NameSyntax Instrument, NameSyntax One, NameSyntax Other, TextSpan Span) : ConditionSyntax(Span);
