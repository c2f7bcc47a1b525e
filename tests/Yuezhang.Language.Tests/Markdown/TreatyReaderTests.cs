using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Markdown;

public class TreatyReaderTests
{
    private const string Edition = """
        ---
        treaty: x
        title: X
        ---

        # X

        ## Preamble · 前文 — The parties

        They make *peace*.

        ```treaty
        A is a party
        ```

        ### On the words

        A remark.

        ```test
        must A go? no
        ```

        ## Article 4 · 第四款 — The indemnity

        | a | b |
        |---|---|
        | 1 | 2 |

        ```yaml
        not: ours
        ```

        ## Weihaiwei Article 1
        ## Editor’s note 2 — Counting
        ### Article IV — Roman
        ## Sources

        Prose of no article.
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Headings_become_articles_with_their_prose_and_fences(string lineEnd)
    {
        var document = Read(Edition.ReplaceLineEndings(lineEnd), out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(
            ["Preamble|前文|The parties", "4|第四款|The indemnity", "Weihaiwei 1||", "Editor's note 2||Counting", "IV||Roman"],
            document.Articles.Select(a => $"{a.Label}|{a.OriginalLabel}|{a.Title}"));
        Assert.Equal([2, 0, 0, 0, 0], document.Articles.Select(a => a.Fences.Length));
        Assert.Equal(["They make *peace*.", "A remark."], document.Articles[0].Prose.Select(p => document.Source[p].TrimEnd()));
        Assert.Equal(["A is a party", "must A go? no"], document.Articles[0].Fences.Select(f => document.Source[f.Content].TrimEnd()));
        Assert.Equal([FenceKind.Rules, FenceKind.Tests], document.Articles[0].Fences.Select(f => f.Kind));
        Assert.Equal("## Preamble · 前文 — The parties", document.Source[document.Articles[0].Heading]);
        Assert.Equal(["treaty: x", "title: X"], document.Source[document.FrontMatter!.Content].Split(lineEnd, StringSplitOptions.RemoveEmptyEntries));
        Assert.False(document.FrontMatter.DeclaresNames);
    }

    [Fact]
    public void In_a_names_file_every_heading_is_an_article()
    {
        var document = Read("---\nnames: x\n---\n\n## Units · 單位 — What is counted\n\n```treaty\nx is a unit\n```\n", out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.True(document.FrontMatter!.DeclaresNames);
        Assert.Equal("Units", Assert.Single(document.Articles).Label);
    }

    [Fact]
    public void A_heading_of_no_article_closes_the_article_above_unless_it_is_lower()
    {
        Read("---\ntreaty: x\n---\n\n## Article 1\n\n## Sources\n\n```treaty\nA is a party\n```\n", out var closed);
        Assert.Equal(DiagnosticCodes.FenceOutsideArticle, Assert.Single(closed).Code);
        Read("---\ntreaty: x\n---\n\n## Article 1\n\n### Sources\n\n```treaty\nA is a party\n```\n", out var open);
        Assert.Empty(open);
    }

    [Fact]
    public void A_licence_or_a_preface_needs_no_front_matter()
    {
        var document = Read("# Licence\n\nFree.\n\n```text\nx\n```\n", out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Null(document.FrontMatter);
        Assert.Empty(document.Articles);
    }

    [Theory]
    [InlineData("- item\n\n  ```treaty\n  A is a party\n  ```\n", 7)]
    [InlineData("> > ```test\n> > must A go? no\n> > ```\n", 5)]
    [InlineData(" ```treaty\nA is a party\n```\n", 5)]
    public void A_fence_away_from_the_margin_is_refused_where_it_opens(string body, int line)
    {
        Read("---\nnames: x\n---\n## N\n" + body, out var diagnostics);
        var refused = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCodes.FenceNotAtMargin, line), (refused.Code, refused.At.Line));
    }

    [Fact]
    public void What_nests_too_deeply_is_told_and_not_thrown() => Assert.All(
        [
            new string('>', 100_000) + " x",
            string.Concat(Enumerable.Repeat("- ", 100_000)) + "x",
            string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', 2 * i) + "- x\n")),
            string.Concat(Enumerable.Range(0, 140).Select(i => new string(' ', 2 * i) + "- x\n")),
        ],
        text =>
        {
            Read(text, out var diagnostics);
            Assert.Equal(DiagnosticCodes.MarkdownTooDeep, Assert.Single(diagnostics).Code);
        });

    [Fact]
    public void Many_definitions_of_links_cost_no_more_than_their_length()
    {
        Read(string.Concat(Enumerable.Repeat("[a]: b\n", 100_000)), out var diagnostics);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Rulers_and_underlined_lines_are_prose()
    {
        var document = Read($"---\nnames: x\n---\n\n## N\n\nArticle\n---\n{new string('-', 80)}\n", out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Single(document.Articles);
    }

    [Fact]
    public void An_unclosed_fence_is_told_and_still_read()
    {
        var document = Read("---\nnames: x\n---\n\n## N\n\n```treaty\nA is a party\n", out var diagnostics);
        Assert.Equal(DiagnosticCodes.FenceNotClosed, Assert.Single(diagnostics).Code);
        Assert.Equal("A is a party\n", document.Source[Assert.Single(document.Articles[0].Fences).Content]);
    }

    private static TreatyDocument Read(string text, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var document = TreatyReader.Read(new SourceText("x.md", text), bag);
        diagnostics = bag.Diagnostics;
        return document;
    }
}
