using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Events;

/// <summary>A sentence of the record: what happened, or what it holds all of.</summary>
public abstract record EventSentenceSyntax(TextSpan Span) : SyntaxNode(Span);
