using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace Yuezhang.Documentation.Tests.Pages;

/// <summary>A Markdown page and its fenced blocks in the order of reading.</summary>
internal sealed partial record Page(string Name, string Text, ImmutableArray<FencedBlock> Blocks)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().Build();

    public static Page Parse(string name, string text)
    {
        var lines = text.Split('\n');
        var blocks = Syntax(text).Descendants<FencedCodeBlock>()
            .OrderBy(fence => fence.Line)
            .Select(fence => BlockOf(name, fence, lines));
        return new Page(name, text, [.. blocks]);
    }

    public static MarkdownDocument Syntax(string text) => Markdown.Parse(text, Pipeline);

    public FencedBlock? Marked(string marker) => Blocks.FirstOrDefault(block => block.Marker == marker);

    /// <summary>The page's text with other lines inside some of its blocks.</summary>
    public string With(IReadOnlyDictionary<FencedBlock, ImmutableArray<string>> replacements)
    {
        var lines = Text.Split('\n').ToList();
        // from the bottom up, so that the lines of the blocks above keep their numbers
        foreach (var (block, inside) in replacements.OrderByDescending(pair => pair.Key.Line))
        {
            lines.RemoveRange(block.Line, block.Lines.Length);
            lines.InsertRange(block.Line, inside.Select(line => (block.Prefix + line).TrimEnd()));
        }

        return string.Join('\n', lines);
    }

    private static FencedBlock BlockOf(string page, FencedCodeBlock fence, string[] lines)
    {
        var inside = Enumerable.Range(0, fence.Lines.Count).Select(i => fence.Lines.Lines[i].Slice.ToString());
        var marker = fence.Line > 0 ? MarkerLine().Match(lines[fence.Line - 1]) : Match.Empty;
        return new FencedBlock(page, fence.Line + 1, fence.Info ?? "", marker.Success ? marker.Groups[1].Value : null,
            [.. inside], lines[fence.Line][..fence.Column]);
    }

    [GeneratedRegex(@"^\s*<!--\s*(.*?)\s*-->\s*$")]
    private static partial Regex MarkerLine();
}
