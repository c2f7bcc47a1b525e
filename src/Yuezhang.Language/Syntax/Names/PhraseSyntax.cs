using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Names;

/// <summary>
/// Words in a row whose parts only the declared verbs can tell apart: <c>Japan garrisons Weihaiwei</c>, <c>camp in the outer belt</c>.
/// It has at least one word.
/// </summary>
/// <param name="Words">The words, in order.</param>
/// <param name="Span">From the first to the last.</param>
public sealed record PhraseSyntax(ImmutableArray<WordSyntax> Words, TextSpan Span) : SyntaxNode(Span)
{
    /// <summary>The words, joined by single blanks.</summary>
    public string Text => string.Join(' ', Words.Select(w => w.Text));

    /// <summary>Words in a row, at least one.</summary>
    public static PhraseSyntax Of(ImmutableArray<WordSyntax> words) => new(words, words[0].Span.To(words[^1].Span));

    /// <summary>Some of its words as a phrase; null for none of them.</summary>
    public PhraseSyntax? Slice(int start, int count) => count == 0 ? null : Of(Words.Slice(start, count));

    /// <summary>The whole of it as a name.</summary>
    public NameSyntax ToName() => new(Text, Span);
}
