using System.Text.Json;
using Xunit;

namespace Yuezhang.LanguageServer.Tests;

/// <summary>Definition, references, highlights, renaming.</summary>
public class NamesTests
{
    private const string Treaty = ServedLibrary.Treaty;
    private const string Record = ServedLibrary.Record;

    [Theory]
    [InlineData(Treaty, "Fort Almen, as security", "Fort Almen")]
    [InlineData(Treaty, "the ransom are paid", "the ransom")]
    [InlineData(Treaty, "evacuate Fort Almen\n    once", "evacuate")]
    [InlineData(Treaty, "excluded reading", "excluded")]
    [InlineData(Treaty, "exchange-day\n    with", "exchange-day")]
    [InlineData(Treaty, "article 2\n```\n\n```test", "Article 2")]
    [InlineData(Record, "Fort Almen\n    certainty: A\n    source: the gazette\n  - id: first-part", "Fort Almen")]
    [InlineData(Record, "thalers as instalment 1", "thaler")]
    [InlineData("library.yaml", "Fort Almen?", "Fort Almen")]
    [InlineData("scenarios/paid-late.yaml", "last-part", "last-part")]
    public async Task A_name_leads_to_its_declaration_across_files(string path, string at, string declared)
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        if (path != Treaty)
        {
            library.Open(path, language: "yaml");
        }

        var definition = await library.Ask("textDocument/definition", path, at);
        var file = definition.GetProperty("uri").GetString() == library.Uri(Treaty) ? Treaty : Record;
        Assert.Equal(library.Uri(file), definition.GetProperty("uri").GetString());
        Assert.Equal(declared, library.Words(file, definition.GetProperty("range")));
    }

    [Theory]
    [InlineData("exchange of", "# Treaty of Almen")]
    [InlineData("a debt", "A treaty between two")]
    public async Task Prose_leads_nowhere(string _, string at)
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        Assert.Equal(JsonValueKind.Null, (await library.Ask("textDocument/definition", Treaty, at)).ValueKind);
    }

    [Fact]
    public async Task What_every_treaty_knows_is_declared_nowhere()
    {
        await using var library = await ServedLibrary.Start();
        library.Open(Record, language: "yaml");
        Assert.Equal(JsonValueKind.Null, (await library.Ask("textDocument/definition", Record, "signed")).ValueKind);
    }

    [Fact]
    public async Task All_places_are_found_under_any_name_also_after_edits()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var before = await library.Ask("textDocument/references", Treaty, "Fort Almen, as", more: new { context = new { includeDeclaration = true } });
        var without = await library.Ask("textDocument/references", Treaty, "Fort Almen, as", more: new { context = new { includeDeclaration = false } });
        Assert.Equal(2, before.GetArrayLength() - without.GetArrayLength());
        Assert.Contains(before.EnumerateArray(), p => p.GetProperty("uri").GetString() == library.Uri("library.yaml"));
        library.Edit(Treaty, "Vorland must not garrison Fort Almen with", "Vorland must not garrison 阿尔门要塞 with");
        library.Edit(Treaty, "## Article 3", "```treaty\nKestria may evacuate Fort Almen\n```\n\n## Article 3");
        var after = await library.Ask("textDocument/references", Treaty, "Fort Almen, as", more: new { context = new { includeDeclaration = true } });
        Assert.Equal(before.GetArrayLength() + 1, after.GetArrayLength());
    }

    [Fact]
    public async Task Places_in_the_same_document_are_highlighted()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var places = (await library.Ask("textDocument/documentHighlight", Treaty, "the toll pledge is arranged")).EnumerateArray().ToList();
        Assert.All(places, p => Assert.Equal("the toll pledge", library.Words(Treaty, p.GetProperty("range"))));
        Assert.Equal([3, 2], places.Select(p => p.GetProperty("kind").GetInt32()));
    }

    [Fact]
    public async Task A_name_is_offered_for_change_without_its_article()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var name = await library.Ask("textDocument/prepareRename", Treaty, "the ransom, also", further: 5);
        Assert.Equal(("ransom", "ransom"), (name.GetProperty("placeholder").GetString(), library.Words(Treaty, name.GetProperty("range"))));
    }

    [Fact]
    public async Task Renaming_changes_all_files_and_the_library_loads_as_before()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var before = ServedLibrary.Shown(await library.Diagnostics(Treaty)).ToList();
        var changes = (await library.Ask("textDocument/rename", Treaty, "Vorland is a party", more: new { newName = "Fenland" })).GetProperty("documentChanges");
        Assert.Equal([library.Uri(Treaty), library.Uri("library.yaml"), library.Uri(Record)], changes.EnumerateArray().Select(c => c.GetProperty("textDocument").GetProperty("uri").GetString()));
        Assert.Equal(1, changes[0].GetProperty("textDocument").GetProperty("version").GetInt32());
        Assert.Equal(JsonValueKind.Null, changes[1].GetProperty("textDocument").GetProperty("version").ValueKind);
        foreach (var (change, path) in changes.EnumerateArray().Zip([Treaty, "library.yaml", Record]))
        {
            library.Write(path, ServedLibrary.Applied(library.Text(path), change.GetProperty("edits")));
        }

        library.Close(Treaty);
        library.Open(Treaty);
        var after = ServedLibrary.Shown(await library.Diagnostics(Treaty)).ToList();
        Assert.Equal(before.Select(f => f.Replace("Vorland", "Fenland", StringComparison.Ordinal)), after);
        Assert.DoesNotContain("Vorland", library.Text(Record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renaming_uses_the_plain_form_of_changes_where_the_editor_knows_no_other()
    {
        await using var library = ServedLibrary.For(await LspClient.Initialized(new { }));
        library.Open(Treaty);
        var changes = (await library.Ask("textDocument/rename", Treaty, "赎金", more: new { newName = "赔款" })).GetProperty("changes");
        Assert.Equal("赔款", Assert.Single(changes.GetProperty(library.Uri(Treaty)).EnumerateArray()).GetProperty("newText").GetString());
    }

    [Theory]
    [InlineData("Vorland is a party", "Kestria", "cannot be used")]
    [InlineData("Vorland is a party", "  ", "at least one letter")]
    [InlineData("garrison a place", "hold", "several forms")]
    [InlineData("# Treaty of Almen", "x", "nothing is named here")]
    public async Task A_name_that_cannot_be_had_is_refused_and_told(string at, string name, string why)
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var refusal = await Assert.ThrowsAsync<LspRefusal>(() => library.Ask("textDocument/rename", Treaty, at, more: new { newName = name }));
        Assert.Equal(-32803, refusal.Code);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }
}
