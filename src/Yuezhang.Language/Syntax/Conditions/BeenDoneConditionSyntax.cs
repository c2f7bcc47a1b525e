using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Port Sarn has been garrisoned</c>: a lasting act has been done to it, whether or not it goes on.</summary>
/// <param name="Subject">What it was done to.</param>
/// <param name="Participle">The act as a past participle.</param>
/// <param name="Span">All of it.</param>
public sealed record BeenDoneConditionSyntax(NameSyntax Subject, PhraseSyntax Participle, TextSpan Span) : ConditionSyntax(Span);
