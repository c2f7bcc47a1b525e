using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Belmora has evacuated Port Sarn</c>, <c>Arvenia has validly denounced this treaty</c>: an act has been done by somebody.</summary>
/// <param name="Subject">By whom.</param>
/// <param name="Act">Past participle and object.</param>
/// <param name="Validly">Whether only an exercise of a power counts that had it.</param>
/// <param name="Span">All of it.</param>
public sealed record HasDoneConditionSyntax(NameSyntax Subject, ActSyntax Act, bool Validly, TextSpan Span) : ConditionSyntax(Span);
