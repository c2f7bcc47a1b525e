using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>interest on the indemnity is waived</c>: it was never owed.</summary>
/// <param name="Account">The account.</param>
/// <param name="Span">All of it.</param>
public sealed record WaivedConditionSyntax(NameSyntax Account, TextSpan Span) : ConditionSyntax(Span);
