using System.Text.Json;
using Xunit;
using Yuezhang.LanguageServer.Features;
using Yuezhang.Tests.Shared;

namespace Yuezhang.LanguageServer.Tests;

public class HoverTests
{
    private const string Treaty = ServedLibrary.Treaty;

    [Theory]
    [InlineData("Fort Almen is a place", new[] { "**Fort Almen**", "a place", "also 阿尔门要塞", "declared in almen-1702.md, line 16" })]
    [InlineData("the ransom, also", new[] { "a debt", "赎金", "owes Vorland on the ransom: 300,000 thalers" })]
    [InlineData("almen-1702\ntitle", new[] { "an instrument", "Treaty of Almen", "is in force: yes" })]
    [InlineData("garrison Fort Almen, as", new[] { "**to garrison**", "an act", "Vorland may garrison Fort Almen, as security for almen-1702", "on 1703-05-01, Vorland may garrison Fort Almen: yes", "almen-1702, article 2" })]
    [InlineData("once instalments 1", new[] { "**once**", "starts it for good, when a condition comes to hold", "the language: Norms", "Vorland must evacuate Fort Almen: not yet" })]
    [InlineData("this treaty is in force", new[] { "**this treaty**", "the instrument of this file" })]
    [InlineData("from exchange\n```", new[] { "**from**", "on 1703-05-01, almen-1702 is in force: yes" })]
    [InlineData("must Vorland evacuate Fort Almen?", new[] { "**must**", "**Now:** not yet" })]
    [InlineData("principal of the ransom?", new[] { "**Now:** 300,000 thalers" })]
    [InlineData("when is instalment 2", new[] { "**Now:** 1703-04-01" })]
    [InlineData("in paid-late: may", new[] { "**Now:** yes" })]
    [InlineData("excluded reading", new[] { "**excluded**", "a choice of a reading" })]
    public async Task It_says_what_something_is_and_what_it_comes_to(string at, string[] expected)
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var shown = await Shown(library, Treaty, at);
        Assert.All(expected, e => Assert.Contains(e, shown.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A treaty between two states")]
    [InlineData("the usual rule")]
    public async Task Of_prose_and_of_words_for_people_it_says_nothing_of_the_language(string at)
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var hover = await library.Ask("textDocument/hover", Treaty, at, further: 2);
        Assert.True(hover.ValueKind == JsonValueKind.Null || !hover.GetProperty("contents").GetProperty("value").GetString()!.Contains("the language", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_follows_what_is_typed_and_concludes_nothing_while_there_are_errors()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Edit(Treaty, "Kestria owes Vorland 900,000 thalers", "Kestria owes Vorland 800,000 thalers");
        library.Edit(Treaty, "Kestria may fish Almen Bay", "Kestria may fish Almen Bey");
        Assert.DoesNotContain("1703", await Shown(library, Treaty, "the ransom, also"), StringComparison.Ordinal);
        library.Edit(Treaty, "Almen Bey", "Almen Bay");
        Assert.Contains("200,000 thalers", (await Shown(library, Treaty, "the ransom, also")).Replace("\\,", ",", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_is_text()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Edit(Treaty, "Almen Bay is a place", "\"[x](http://evil) <b> ![y](z) `c` **d**\u202E\" is a place\nAlmen Bay is a place");
        var shown = await Shown(library, Treaty, "[x](http");
        Assert.DoesNotContain("[x](", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(" <b>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', shown);
        Assert.Contains(@"\[x\]\(http\:\/\/evil\) \<b\>", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_without_Markdown_gets_plain_text()
    {
        await using var library = ServedLibrary.For(await LspClient.Initialized(new { }));
        library.Open(Treaty);
        var contents = (await library.Ask("textDocument/hover", Treaty, "Fort Almen is a place")).GetProperty("contents");
        Assert.Equal("plaintext", contents.GetProperty("kind").GetString());
        Assert.StartsWith("Fort Almen — a place", contents.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_meaning_points_to_a_section_of_the_language()
    {
        var sections = Repository.Read("specs/language.md").ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]).ToHashSet(StringComparer.Ordinal);
        Assert.All(KeywordMeanings.All, m => Assert.Contains(m.Construct, sections));
        Assert.All(KeywordMeanings.All, m => Assert.False(m.Meaning.EndsWith('.'), m.Words));
    }

    [Fact]
    public void Every_keyword_of_the_grammar_has_a_meaning()
    {
        var grammar = Repository.Read("specs/grammar.ebnf");
        var keywords = grammar[grammar.IndexOf("keyword =", StringComparison.Ordinal)..].Split(';')[0].Split('"').Where((_, index) => index % 2 == 1).ToList();
        Assert.InRange(keywords.Count, 20, 40);
        Assert.All(keywords, keyword => Assert.True(KeywordMeanings.Of(keyword) is not null, keyword));
    }

    private static async Task<string> Shown(ServedLibrary library, string path, string at) =>
        (await library.Ask("textDocument/hover", path, at, further: 1)).GetProperty("contents").GetProperty("value").GetString()!;
}
