using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>this treaty rests between Arvenia and Belmora while …</c>: its operation is suspended between two parties.</summary>
/// <param name="One">One party.</param>
/// <param name="Other">The other.</param>
/// <param name="While">While what.</param>
/// <param name="Span">All of it.</param>
public sealed record RestSuspensionSyntax(NameSyntax One, NameSyntax Other, ConditionSyntax While, TextSpan Span) : StatementSyntax(Span);
