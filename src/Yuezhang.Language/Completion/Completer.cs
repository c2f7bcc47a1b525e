using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Completion;

/// <summary>What may stand at a place of a library's file: words of the language, and names of the sort that fits, in any script. In prose nothing is offered.</summary>
public static class Completer
{
    /// <summary>What may stand at a place, as far as it goes on with what is typed there.</summary>
    /// <param name="library">The library, as it was last read.</param>
    /// <param name="source">The file as it stands now.</param>
    /// <param name="offset">The place.</param>
    public static ImmutableArray<CompletionItem> At(LoadedLibrary library, SourceText source, int offset)
    {
        var words = new LibraryWords(library);
        return source.Path.EndsWith(".md", StringComparison.Ordinal) ? InEdition(words, source, offset) : YamlCompletion.At(words, source, offset);
    }

    private static ImmutableArray<CompletionItem> InEdition(LibraryWords words, SourceText source, int offset)
    {
        var document = TreatyReader.Read(source, new DiagnosticBag());
        if (document.FrontMatter is { Content: var head } && offset >= head.Start && offset < head.End)
        {
            return YamlCompletion.InFrontMatter(source, head, offset);
        }

        // where a fence is closed, the place after its last line belongs to the closing marks
        var fence = document.Articles.SelectMany(a => a.Fences).FirstOrDefault(f => f.Content.Start <= offset && (offset < f.Content.End || offset == source.Content.Length));
        return fence is null
            ? []
            : InSentence(words, source[TextSpan.FromBounds(fence.Content.Start, offset)], fence.Content.Start, fence.Kind == FenceKind.Rules ? SentenceKind.Rules : SentenceKind.Tests);
    }

    /// <summary>What may stand at the end of a text that begins at a place of a file.</summary>
    internal static ImmutableArray<CompletionItem> InSentence(LibraryWords words, string before, int at, SentenceKind kind)
    {
        if (SentenceCursor.At(before, kind) is not { } cursor)
        {
            return [];
        }

        var typed = TextSpan.FromBounds(at + cursor.Start, at + before.Length);
        var slots = new PhraseSlots(words);
        var names =
            from phrase in cursor.Phrases
            from slot in slots.Of(phrase) ?? []
            where slot.From <= phrase.Words.Length
            let begun = string.Join(' ', phrase.Words.Skip(slot.From).Select(w => w.Text).Append(cursor.Typed))
            let start = slot.From < phrase.Words.Length ? phrase.Words[slot.From].Start : cursor.Start
            from offer in slot.Offers
            where offer.BeginsWith(begun) && (offer.IsName || !cursor.IsQuoted)
            select new CompletionItem(offer.Words, Written(offer, cursor), offer.Kind, offer.About, TextSpan.FromBounds(at + start, typed.End));
        return
        [
            .. cursor.Keywords.Select(word => new CompletionItem(word, word, null, "", typed)),
            .. names.DistinctBy(i => (i.Words, i.Kind, i.Replaced)).OrderBy(i => i.Words, StringComparer.Ordinal),
        ];
    }

    private static string Written(OfferedName offer, SentenceCursor cursor) =>
        !offer.IsName ? offer.Words : cursor.IsQuoted ? $"\"{offer.Words}\"" : NameText.Of(offer.Words);
}
