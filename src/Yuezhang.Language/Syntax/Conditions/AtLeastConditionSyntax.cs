using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>at least 3 places are open</c>: so many things of a sort satisfy what follows.</summary>
/// <param name="Count">How many.</param>
/// <param name="Sort">Of what sort.</param>
/// <param name="Subject">The word that names the sort: the subject of the operand.</param>
/// <param name="Operand">What they satisfy; its subject is the variable of the sort.</param>
/// <param name="Span">All of it.</param>
public sealed record AtLeastConditionSyntax(OrdinalSyntax Count, Sort Sort, NameSyntax Subject, ConditionSyntax Operand, TextSpan Span) : ConditionSyntax(Span);
