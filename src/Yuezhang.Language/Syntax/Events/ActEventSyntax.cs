using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Events;

/// <summary><c>Japan garrisons Weihaiwei with 1 brigade</c>: an act with its agent.</summary>
/// <param name="Act">Agent, verb in the present, object, measure.</param>
/// <param name="Span">All of it.</param>
public sealed record ActEventSyntax(ActSyntax Act, TextSpan Span) : EventSentenceSyntax(Span);
