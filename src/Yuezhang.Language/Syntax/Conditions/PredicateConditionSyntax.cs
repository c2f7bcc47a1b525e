using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>the customs pledge is arranged</c>, <c>Port Sarn is open to Belmora</c>: an act has been done to something, or something is in a state; the declared acts and states tell which.</summary>
/// <param name="Subject">Of what it is said; null in a question, where it stands at the head of <paramref name="Predicate"/>.</param>
/// <param name="Predicate">A past participle or a state; in a question with the subject before it: <c>the customs pledge arranged</c>.</param>
/// <param name="Span">All of it.</param>
public sealed record PredicateConditionSyntax(NameSyntax? Subject, PhraseSyntax Predicate, TextSpan Span) : ConditionSyntax(Span);
