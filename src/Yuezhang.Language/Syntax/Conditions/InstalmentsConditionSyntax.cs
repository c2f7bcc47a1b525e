using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>instalments 1 and 2 of the indemnity are paid</c>, <c>instalment 3 of the indemnity is overdue</c>: each of them is; or, with <c>not</c>, none.</summary>
/// <param name="Instalments">Their numbers.</param>
/// <param name="Account">The account.</param>
/// <param name="Overdue">Whether they are said to be overdue instead of paid.</param>
/// <param name="Denied">Whether each is said not to be so.</param>
/// <param name="Span">All of it.</param>
public sealed record InstalmentsConditionSyntax(
    ImmutableArray<OrdinalSyntax> Instalments, NameSyntax Account, bool Overdue, bool Denied, TextSpan Span) : ConditionSyntax(Span);
