using System.Text.Json;
using Xunit;

namespace Yuezhang.LanguageServer.Tests;

/// <summary>Completion, formatting, outline, folding.</summary>
public class TypingTests
{
    private const string Treaty = ServedLibrary.Treaty;

    [Fact]
    public async Task Words_and_names_are_offered_as_one_types()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Edit(Treaty, "Kestria may fish Almen Bay", "Kestria may fish Almen Bay\n    whi");
        var offered = await library.Ask("textDocument/completion", Treaty, "    whi", further: 7);
        var item = Assert.Single(offered.EnumerateArray());
        Assert.Equal("while", item.GetProperty("label").GetString());
        Assert.Equal("it binds as long as the condition holds", item.GetProperty("detail").GetString());
        Assert.Equal("whi", library.Words(Treaty, item.GetProperty("textEdit").GetProperty("range")));
        library.Edit(Treaty, "    whi", "    while Fort A");
        var fort = Assert.Single((await library.Ask("textDocument/completion", Treaty, "while Fort A", further: 12)).EnumerateArray());
        Assert.Equal(("Fort Almen", "a place", "Fort A"), (fort.GetProperty("label").GetString(), fort.GetProperty("detail").GetString(), library.Words(Treaty, fort.GetProperty("textEdit").GetProperty("range"))));
    }

    [Fact]
    public async Task A_name_in_another_script_is_offered_by_its_own_letters()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Edit(Treaty, "Kestria may fish Almen Bay", "Vorland may garrison 阿尔");
        var item = Assert.Single((await library.Ask("textDocument/completion", Treaty, "garrison 阿尔", further: 11)).EnumerateArray());
        Assert.Equal(("阿尔门要塞", "Fort Almen, a place"), (item.GetProperty("label").GetString(), item.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Nothing_is_offered_in_prose_and_outside_a_library()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        Assert.Equal(0, (await library.Ask("textDocument/completion", Treaty, "A treaty between", further: 4)).GetArrayLength());
        library.Client.Tell("textDocument/didOpen", new { textDocument = new { uri = "untitled:a", languageId = "markdown", version = 1, text = "## Article 1\n\n```treaty\n\n```\n" } });
        var outside = await library.Client.Ask("textDocument/completion", new { textDocument = new { uri = "untitled:a" }, position = new { line = 3, character = 0 } });
        Assert.Equal(JsonValueKind.Null, outside.ValueKind);
    }

    [Fact]
    public async Task Formatting_brings_fences_into_their_form_and_does_it_once()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        Assert.Equal(0, (await Format(library)).GetArrayLength());
        library.Edit(Treaty, "Kestria may fish Almen Bay", "Kestria   may fish Almen Bay\n  while  Vorland garrisons Fort Almen");
        var formatted = ServedLibrary.Applied(library.Text(Treaty), await Format(library));
        Assert.Contains("\nKestria may fish Almen Bay\n    while Vorland garrisons Fort Almen\n", formatted, StringComparison.Ordinal);
        library.Edit(Treaty, 0, library.Text(Treaty).Length, formatted);
        Assert.Equal(0, (await Format(library)).GetArrayLength());
    }

    [Fact]
    public async Task A_file_of_the_record_has_no_form()
    {
        await using var library = await ServedLibrary.Start();
        library.Open(ServedLibrary.Record, "record:   x", "yaml");
        Assert.Equal(0, (await library.Client.Ask("textDocument/formatting", new { textDocument = new { uri = library.Uri(ServedLibrary.Record) }, options = new { tabSize = 4, insertSpaces = true } })).GetArrayLength());
    }

    [Fact]
    public async Task The_outline_has_the_articles_with_their_statements()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var articles = (await Ask(library, "textDocument/documentSymbol")).EnumerateArray().ToList();
        Assert.Equal(["Preamble — Parties", "Editor's note 1 — Counting", "1 — The ransom", "2 — The fort", "3 — The bay", "4 — The bay again", "5 — The walls"], articles.Select(a => a.GetProperty("name").GetString()));
        Assert.Equal("Kestria may fish Almen Bay", Assert.Single(articles[4].GetProperty("children").EnumerateArray()).GetProperty("name").GetString());
        Assert.All(articles, a => Assert.True(Contains(a.GetProperty("range"), a.GetProperty("selectionRange"))));
        Assert.All(articles, a => Assert.All(a.GetProperty("children").EnumerateArray(), s => Assert.True(Contains(a.GetProperty("range"), s.GetProperty("range")))));
    }

    [Fact]
    public async Task Fences_can_be_folded()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var lines = library.Text(Treaty).Split('\n');
        var folds = (await Ask(library, "textDocument/foldingRange")).EnumerateArray().ToList();
        Assert.Equal(9, folds.Count);
        Assert.All(folds, f => Assert.StartsWith("```", lines[f.GetProperty("startLine").GetInt32()], StringComparison.Ordinal));
        Assert.All(folds, f => Assert.Equal("```", lines[f.GetProperty("endLine").GetInt32() + 1]));
    }

    private static Task<JsonElement> Format(ServedLibrary library) => library.Client.Ask("textDocument/formatting", new { textDocument = new { uri = library.Uri(Treaty) }, options = new { tabSize = 4, insertSpaces = true } });

    private static Task<JsonElement> Ask(ServedLibrary library, string method) => library.Client.Ask(method, new { textDocument = new { uri = library.Uri(Treaty) } });

    private static bool Contains(JsonElement outer, JsonElement inner) => Place(outer, "start").CompareTo(Place(inner, "start")) <= 0 && Place(inner, "end").CompareTo(Place(outer, "end")) <= 0;

    private static (int, int) Place(JsonElement range, string end) => (range.GetProperty(end).GetProperty("line").GetInt32(), range.GetProperty(end).GetProperty("character").GetInt32());
}
