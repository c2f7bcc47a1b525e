using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>commerce-1896 is in force</c>.</summary>
/// <param name="Instrument">The instrument; <c>this treaty</c> for the one of the file.</param>
/// <param name="Span">All of it.</param>
public sealed record InForceConditionSyntax(NameSyntax Instrument, TextSpan Span) : ConditionSyntax(Span);
