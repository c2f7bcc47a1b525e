using System.Collections.Immutable;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>Puts the blocks of a file under the articles they belong to, in the order of the file.</summary>
internal sealed class ArticleCollector(SourceText source, bool anyHeadingIsArticle, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<Article>.Builder articles = ImmutableArray.CreateBuilder<Article>();
    private readonly ImmutableArray<TextSpan>.Builder prose = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<Fence>.Builder fences = ImmutableArray.CreateBuilder<Fence>();
    private Article? open;
    private int openLevel;

    /// <summary>Whether any fence of the language was met, rightly placed or not.</summary>
    public bool HasFences { get; private set; }

    public ImmutableArray<Article> Articles()
    {
        Close();
        return articles.ToImmutable();
    }

    public void Take(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock:
                break;
            case HeadingBlock heading:
                TakeHeading(heading);
                break;
            case FencedCodeBlock fence:
                TakeFence(fence);
                break;
            default:
                prose.Add(SpanOf(block));
                RefuseFencesInside(block);
                break;
        }
    }

    private void TakeHeading(HeadingBlock heading)
    {
        var span = SpanOf(heading);
        var text = HeadingText.Of(source, WithoutMarks(span));
        var label = heading.Level is 2 or 3 ? LabelOf(text) : null;
        if (label is not null || heading.Level <= openLevel)
        {
            Close();
        }

        if (label is not null)
        {
            open = new Article(label, text.OriginalLabel, text.Title, text.NumberSpan, span, [], []);
            openLevel = heading.Level;
        }
    }

    private string? LabelOf(HeadingText text)
    {
        if (anyHeadingIsArticle)
        {
            return text.Number.Length == 0 ? null : text.Number;
        }

        var label = HeadingLabel.Citation(text.Number);
        if (label is null && HeadingLabel.IsMeantAsArticle(text.Number))
        {
            diagnostics.ReportArticleWithoutNumber(source.At(text.NumberSpan), text.Number);
        }

        return label;
    }

    private void TakeFence(FencedCodeBlock block)
    {
        if (FenceReading.Of(source, block, diagnostics) is not { } fence)
        {
            return;
        }

        HasFences = true;
        if (open is null)
        {
            diagnostics.ReportFenceOutsideArticle(source.At(fence.Opening));
            return;
        }

        fences.Add(fence);
    }

    private void RefuseFencesInside(Block block)
    {
        if (block is not ContainerBlock container)
        {
            return;
        }

        foreach (var fence in container.Descendants<FencedCodeBlock>().Where(FenceReading.IsOurs))
        {
            HasFences = true;
            diagnostics.ReportFenceNotAtMargin(source.At(source.LineSpan(source.LineOf(fence.Span.Start))), inside: true);
        }
    }

    private void Close()
    {
        if (open is not null)
        {
            articles.Add(open with { Prose = prose.ToImmutable(), Fences = fences.ToImmutable() });
        }

        (open, openLevel) = (null, 0);
        prose.Clear();
        fences.Clear();
    }

    private TextSpan WithoutMarks(TextSpan heading)
    {
        var (start, end) = (heading.Start, heading.End);
        while (start < end && source.Content[start] is '#' or ' ' or '\t')
        {
            start++;
        }

        while (end > start && source.Content[end - 1] is '#' or ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan SpanOf(Block block) => new(block.Span.Start, block.Span.Length);
}
