using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Events;

/// <summary><c>commerce-1896 is exchanged</c>: an act done to something, by whomever.</summary>
/// <param name="Object">What it is done to.</param>
/// <param name="Participle">The act, as a past participle.</param>
/// <param name="Span">All of it.</param>
public sealed record DoneEventSyntax(NameSyntax Object, PhraseSyntax Participle, TextSpan Span) : EventSentenceSyntax(Span);
