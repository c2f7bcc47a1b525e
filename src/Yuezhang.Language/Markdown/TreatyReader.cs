using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>Reads a treaty file as an edition.</summary>
public static class TreatyReader
{
    private static readonly MarkdownPipeline s_pipeline = BlocksOnly();

    /// <summary>Finds front matter, articles and fences; what is wrong is reported, and the rest is still read.</summary>
    public static TreatyDocument Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (NestingDepth.FirstLineTooDeep(source.Content) is { } deep)
        {
            diagnostics.ReportMarkdownTooDeep(source.At(source.LineSpan(deep)));
            return new TreatyDocument(source, null, []);
        }

        if (TryParse(source.Content) is not { } markdown)
        {
            diagnostics.ReportMarkdownTooDeep(Location.OfFile(source.Path));
            return new TreatyDocument(source, null, []);
        }

        var frontMatter = ReadFrontMatter(source, markdown);
        var collector = new ArticleCollector(source, frontMatter?.DeclaresNames == true, diagnostics);
        foreach (var block in markdown)
        {
            collector.Take(block);
        }

        if (frontMatter is null && (collector.HasFences || string.IsNullOrWhiteSpace(source.Content)))
        {
            ReportNoFrontMatter(source, diagnostics);
        }

        return new TreatyDocument(source, frontMatter, collector.Articles());
    }

    // what stands inside a paragraph is for the faces; reading it here would only cost time
    private static MarkdownPipeline BlocksOnly()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation();
        builder.InlineParsers.Clear();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ProseParser());
        return builder.Build();
    }

    // the library throws on nesting that no edition has, and says so by nothing but the exception
    private static MarkdownDocument? TryParse(string content)
    {
        try
        {
            return Markdig.Markdown.Parse(content, s_pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static FrontMatter? ReadFrontMatter(SourceText source, MarkdownDocument markdown)
    {
        if (markdown.FirstOrDefault() is not YamlFrontMatterBlock block)
        {
            return null;
        }

        var start = source.LineStart(source.LineOf(block.Span.Start) + 1);
        var content = TextSpan.FromBounds(start, Math.Max(start, source.LineStart(source.LineOf(block.Span.End))));
        var declaresNames = source[content].Split('\n').Any(line => line.StartsWith("names:", StringComparison.Ordinal));
        return new FrontMatter(declaresNames, content);
    }

    private static void ReportNoFrontMatter(SourceText source, DiagnosticBag diagnostics)
    {
        var first = source.LineSpan(1);
        if (source[first].TrimEnd() == "---")
        {
            diagnostics.ReportFrontMatterNotClosed(source.At(first));
        }
        else
        {
            diagnostics.ReportNoFrontMatter(source.At(new TextSpan(0, 0)));
        }
    }
}
