using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>the indemnity is settled</c>: nothing of it is owed any more.</summary>
/// <param name="Account">The account.</param>
/// <param name="Span">All of it.</param>
public sealed record SettledConditionSyntax(NameSyntax Account, TextSpan Span) : ConditionSyntax(Span);
