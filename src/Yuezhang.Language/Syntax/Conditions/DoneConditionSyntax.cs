using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>the customs pledge is arranged</c>: an act has been done to something.</summary>
/// <param name="Object">What it is done to; null in a question, where it stands at the head of <paramref name="Participle"/>.</param>
/// <param name="Participle">The act as a past participle: <c>arranged</c>; in a question with its object before it: <c>the customs pledge arranged</c>.</param>
/// <param name="Span">All of it.</param>
public sealed record DoneConditionSyntax(NameSyntax? Object, PhraseSyntax Participle, TextSpan Span) : ConditionSyntax(Span);
