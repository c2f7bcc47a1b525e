using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Events;

/// <summary><c>exchange</c>, <c>signature of the protocol</c>.</summary>
/// <param name="Noun">The act.</param>
/// <param name="Instrument">What it is done to; null for this treaty (which may also be written: <c>exchange of this treaty</c>).</param>
/// <param name="Span">All of it.</param>
public sealed record EventNounSyntax(EventNoun Noun, NameSyntax? Instrument, TextSpan Span) : SyntaxNode(Span);
