using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>this treaty is validly denounced</c>: somebody who had the power has done it.</summary>
/// <param name="Subject">To what; null in a question, where it stands at the head of <paramref name="Participle"/>.</param>
/// <param name="Participle">The act as a past participle.</param>
/// <param name="Span">All of it.</param>
public sealed record ValidlyDoneConditionSyntax(NameSyntax? Subject, PhraseSyntax Participle, TextSpan Span) : ConditionSyntax(Span);
