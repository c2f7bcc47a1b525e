using System.Text.Json;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Text;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer.Features;

/// <summary>The build of a treaty file: its articles with their statements, and its fences.</summary>
internal static class Outline
{
    private const int Article = 3; // namespace
    private const int Statement = 12; // function
    private const int LongestName = 120;

    /// <summary>The articles, and what stands under each.</summary>
    public static Action<Utf8JsonWriter>? Symbols(Asked asked)
    {
        if (!asked.Document.IsMarkdown)
        {
            return null;
        }

        var (source, articles) = (asked.Document.Source, Edition(asked).Articles);
        return asked.Client.NestsSymbols
            ? json => json.WriteObjects(articles, article =>
            {
                WriteSymbol(json, asked, ArticleName(article), Article, Whole(article), article.Number);
                json.WritePropertyName("children");
                json.WriteObjects(Statements(article, source), span => WriteSymbol(json, asked, FirstLine(source, span), Statement, span, span));
            })
            : json => json.WriteObjects(articles, article =>
            {
                json.WriteText("name", ArticleName(article));
                json.WriteNumber("kind", Article);
                json.WritePropertyName("location");
                json.WriteLocation(new(asked.Document.Uri, asked.Positions.Range(Whole(article))));
            });
    }

    /// <summary>The fences, which can be folded.</summary>
    public static Action<Utf8JsonWriter>? Folds(Asked asked)
    {
        if (!asked.Document.IsMarkdown)
        {
            return null;
        }

        var source = asked.Document.Source;
        return json => json.WriteObjects(Edition(asked).Articles.SelectMany(a => a.Fences), fence =>
        {
            json.WriteNumber("startLine", source.LineOf(fence.Opening.Start) - 1);
            json.WriteNumber("endLine", source.LineOf(Math.Max(fence.Opening.Start, fence.Content.End - 1)) - 1);
        });
    }

    private static TreatyDocument Edition(Asked asked) => TreatyReader.Read(asked.Document.Source, new DiagnosticBag());

    private static string ArticleName(Article article) => article.Title.Length > 0 ? $"{article.Label} — {article.Title}" : article.Label;

    private static TextSpan Whole(Article article) => article.Fences.Select(f => f.Content).Concat(article.Prose).Aggregate(article.Heading, (all, part) => all.To(part));

    private static IEnumerable<TextSpan> Statements(Article article, SourceText source)
    {
        var unheard = new DiagnosticBag();
        return article.Fences.SelectMany(fence => fence.Kind == FenceKind.Rules
            ? TreatyParser.ParseFence(source, fence.Content, unheard).Statements.Select(s => s.Span)
            : TreatyParser.ParseTestFence(source, fence.Content, unheard).Tests.Select(t => t.Span));
    }

    private static string FirstLine(SourceText source, TextSpan span)
    {
        var line = source[TextSpan.FromBounds(span.Start, Math.Min(span.End, source.LineSpan(source.LineOf(span.Start)).End))].Trim();
        return line.Length > LongestName ? $"{line[..LongestName]}…" : line;
    }

    private static void WriteSymbol(Utf8JsonWriter json, Asked asked, string name, int kind, TextSpan whole, TextSpan selection)
    {
        json.WriteText("name", name);
        json.WriteNumber("kind", kind);
        json.WriteRange("range", asked.Positions.Range(whole));
        json.WriteRange("selectionRange", asked.Positions.Range(selection));
    }
}
