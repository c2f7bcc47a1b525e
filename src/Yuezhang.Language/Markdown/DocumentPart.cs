using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>What a stretch of a treaty file is.</summary>
public enum DocumentPartKind
{
    /// <summary>The YAML at its head, with the lines of hyphens around it.</summary>
    FrontMatter,

    /// <summary>The heading of an article.</summary>
    Heading,

    /// <summary>A paragraph, list, quotation, table or other fence under an article.</summary>
    Prose,

    /// <summary>The line that opens a fence of the language.</summary>
    FenceOpening,

    /// <summary>The statements or tests of a fence, whose tokens have every character of it.</summary>
    FenceContent,

    /// <summary>Everything between these: blank lines, the lines that close fences, headings and prose outside articles.</summary>
    Between,
}

/// <summary>A stretch of a treaty file.</summary>
public sealed record DocumentPart(DocumentPartKind Kind, TextSpan Span)
{
    /// <summary>All parts of a file in its order: every character belongs to one of them, and to no other.</summary>
    public static ImmutableArray<DocumentPart> Of(TreatyDocument document)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        var at = 0;
        foreach (var part in Found(document).OrderBy(p => p.Span.Start).ThenBy(p => p.Span.Length))
        {
            // what was found inside something else that was found belongs to that
            if (part.Span.Start < at || part.Span.Length == 0)
            {
                continue;
            }

            Fill(part.Span.Start);
            parts.Add(part);
            at = part.Span.End;
        }

        Fill(document.Source.Content.Length);
        return parts.ToImmutable();

        void Fill(int until)
        {
            if (until > at)
            {
                parts.Add(new DocumentPart(DocumentPartKind.Between, TextSpan.FromBounds(at, until)));
            }
        }
    }

    private static IEnumerable<DocumentPart> Found(TreatyDocument document)
    {
        if (document.FrontMatter is { } head)
        {
            var source = document.Source;
            var end = source.LineStart(source.LineOf(head.Content.End) + 1);
            yield return new DocumentPart(DocumentPartKind.FrontMatter, TextSpan.FromBounds(source.LineStart(source.LineOf(head.Content.Start) - 1), end));
        }

        foreach (var article in document.Articles)
        {
            yield return new DocumentPart(DocumentPartKind.Heading, article.Heading);
            foreach (var prose in article.Prose)
            {
                yield return new DocumentPart(DocumentPartKind.Prose, prose);
            }

            foreach (var fence in article.Fences)
            {
                yield return new DocumentPart(DocumentPartKind.FenceOpening, fence.Opening);
                yield return new DocumentPart(DocumentPartKind.FenceContent, fence.Content);
            }
        }
    }
}
