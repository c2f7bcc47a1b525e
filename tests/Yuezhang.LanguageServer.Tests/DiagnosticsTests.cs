using Xunit;

namespace Yuezhang.LanguageServer.Tests;

/// <summary>Faults as one types.</summary>
public class DiagnosticsTests
{
    private const string Treaty = ServedLibrary.Treaty;

    [Fact]
    public async Task A_library_without_errors_gets_what_a_review_of_its_law_finds()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var found = ServedLibrary.Shown(await library.Diagnostics(Treaty)).ToList();
        Assert.Contains(found, f => f.Contains("warning YZ0701: almen-1702, article 3 and almen-1702, article 4 contradict each other", StringComparison.Ordinal));
        Assert.DoesNotContain(found, f => f.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_comes_and_goes_as_one_types()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Edit(Treaty, "Vorland must evacuate Fort Almen\n    once", "Vorland must evacuate Fort Almin\n    once");
        var fault = Assert.Single((await library.Diagnostics(Treaty)).EnumerateArray().ToList(), d => d.GetProperty("code").GetString() == "YZ0301");
        Assert.Equal("Fort Almin", library.Words(Treaty, fault.GetProperty("range")));
        Assert.Equal(1, fault.GetProperty("severity").GetInt32());
        Assert.Contains("did you mean `Fort Almen`?", fault.GetProperty("message").GetString(), StringComparison.Ordinal);
        library.Edit(Treaty, "Fort Almin", "Fort Almen");
        Assert.DoesNotContain((await library.Diagnostics(Treaty)).EnumerateArray(), d => d.GetProperty("severity").GetInt32() == 1);
    }

    [Fact]
    public async Task A_fault_in_one_file_may_be_made_in_another_and_goes_with_its_cause()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Edit(Treaty, "Fort Almen is a place, also", "Fort Elm is a place, also");
        await library.Diagnostics(Treaty);
        var there = await library.Client.Diagnostics(library.Uri(ServedLibrary.Record), found => found.GetProperty("diagnostics").GetArrayLength() > 0);
        Assert.Contains(ServedLibrary.Shown(there), f => f.Contains("YZ0301: nothing is called `Fort Almen`", StringComparison.Ordinal) || f.Contains("Fort Almen", StringComparison.Ordinal));
        library.Edit(Treaty, "Fort Elm is a place, also", "Fort Almen is a place, also");
        await library.Diagnostics(Treaty);
        Assert.Empty((await library.Client.Diagnostics(library.Uri(ServedLibrary.Record), found => found.GetProperty("diagnostics").GetArrayLength() == 0)).EnumerateArray());
    }

    [Fact]
    public async Task What_is_open_is_laid_over_what_is_saved_until_it_is_closed()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Open(ServedLibrary.Record, library.Text(ServedLibrary.Record).Replace("id: fort-left", "id: fort-taken", StringComparison.Ordinal), "yaml");
        Assert.Contains(ServedLibrary.Shown(await library.Diagnostics(ServedLibrary.Record)), f => f.Contains("YZ0410", StringComparison.Ordinal));
        library.Close(ServedLibrary.Record);
        await library.Client.Diagnostics(library.Uri(ServedLibrary.Record), found => found.GetProperty("diagnostics").GetArrayLength() == 0);
    }

    [Fact]
    public async Task A_file_that_changes_on_the_disk_is_read_again()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        await library.Diagnostics(Treaty);
        library.Write("scenarios/pledged.yaml", "scenario: pledged\ntitle: x\nchanges:\n  - remove: nothing-of-the-kind\n");
        library.Client.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = library.Uri("scenarios/pledged.yaml"), type = 2 } } });
        await library.Client.Diagnostics(library.Uri("scenarios/pledged.yaml"), found => found.GetProperty("diagnostics").GetArrayLength() > 0);
    }

    [Fact]
    public async Task A_new_file_that_is_not_yet_saved_belongs_to_the_library()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Open("scenarios/new.yaml", "scenario: new\ntitle: x\nchanges:\n  - move: last-part\n    to: 1703-02-30\n", "yaml");
        Assert.Contains(ServedLibrary.Shown(await library.Diagnostics("scenarios/new.yaml")), f => f.StartsWith("5:9 error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_place_is_shown_with_the_fault_and_what_is_unused_is_faded()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Edit(Treaty, "Vorland is a party", "Vorland is a party\nKestria is a place");
        var twice = (await library.Diagnostics(Treaty)).EnumerateArray().First(d => d.TryGetProperty("relatedInformation", out _));
        Assert.Equal(library.Uri(Treaty), twice.GetProperty("relatedInformation")[0].GetProperty("location").GetProperty("uri").GetString());
        library.Edit(Treaty, "Vorland is a party\nKestria is a place", "Vorland is a party\nreading idle: is it used?\n    yes: no\n    no: yes");
        var unused = (await library.Diagnostics(Treaty)).EnumerateArray().Single(d => d.GetProperty("code").GetString() == "YZ0310");
        Assert.Equal(1, Assert.Single(unused.GetProperty("tags").EnumerateArray()).GetInt32());
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("vscode-vfs://github/x/y.md")]
    [InlineData("file:///no/such/folder/peace.md")]
    public async Task A_treaty_outside_any_library_gets_the_faults_of_its_words(string uri)
    {
        await using var client = await LspClient.Initialized();
        client.Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = "markdown", version = 7, text = "---\ntreaty: x\ntitle: X\n---\n\n## Article 1\n\n```treaty\nArvenia is a plase\n```\n" } });
        var found = await client.Diagnostics(uri, 7);
        Assert.Equal(["9:14 error YZ0218: `plase` is no sort of thing that the language knows"], ServedLibrary.Shown(found));
    }

    [Fact]
    public async Task Prose_and_other_files_outside_any_library_have_no_faults()
    {
        await using var client = await LspClient.Initialized();
        foreach (var (uri, text) in new[] { ("untitled:a.md", "# Only prose\n"), ("untitled:b.md", ""), ("untitled:c.yaml", "a: [") })
        {
            client.Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = uri.EndsWith(".md", StringComparison.Ordinal) ? "markdown" : "yaml", version = 1, text } });
            Assert.Empty((await client.Diagnostics(uri, 1)).EnumerateArray());
        }
    }

    [Theory]
    [InlineData("utf-8", 3)]
    [InlineData("utf-16", 2)]
    [InlineData("utf-32", 1)]
    public async Task Edits_and_faults_are_counted_as_the_editor_counts(string encoding, int characters)
    {
        await using var client = await LspClient.Initialized(LspClient.Abilities(encoding));
        const string Text = "## Article 1\n\n```treaty\n阿尔门😀 is a place\n```\n";
        var before = encoding switch { "utf-8" => 13, "utf-16" => 5, _ => 4 };
        client.Tell("textDocument/didOpen", new { textDocument = new { uri = "untitled:a.md", languageId = "markdown", version = 1, text = Text } });
        var start = (await client.Diagnostics("untitled:a.md", 1)).EnumerateArray().Single(d => d.GetProperty("code").GetString() == "YZ0201").GetProperty("range");
        Assert.Equal((3, before - (encoding == "utf-8" ? 4 : encoding == "utf-16" ? 2 : 1)), (start.GetProperty("start").GetProperty("line").GetInt32(), start.GetProperty("start").GetProperty("character").GetInt32()));

        // the emoji goes, and so does the fault of the word
        client.Tell("textDocument/didChange", new
        {
            textDocument = new { uri = "untitled:a.md", version = 2 },
            contentChanges = new[] { new { range = new { start = start.GetProperty("start"), end = start.GetProperty("end") }, text = "" } },
        });
        Assert.Equal(["YZ0110"], (await client.Diagnostics("untitled:a.md", 2)).EnumerateArray().Select(d => d.GetProperty("code").GetString()));
        Assert.True(characters > 0);
    }

    [Fact]
    public async Task Several_changes_in_one_message_are_made_one_after_the_other()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        var text = library.Text(Treaty);
        library.Tell(Treaty, 2,
        [
            new { text = "" },
            new { range = new { start = new { line = 0, character = 0 }, end = new { line = 0, character = 0 } }, text = "x\n" + text },
            new { range = new { start = new { line = 0, character = 0 }, end = new { line = 1, character = 0 } }, text = "" },
        ]);
        Assert.Contains("YZ0701", string.Concat(ServedLibrary.Shown(await library.Client.Diagnostics(library.Uri(Treaty), 2))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_of_a_character_is_taken_as_it_stands_and_mended_by_the_other_half()
    {
        await using var client = await LspClient.Initialized();
        client.Tell("textDocument/didOpen", new { textDocument = new { uri = "untitled:a.md", languageId = "markdown", version = 1, text = "## Article 1\n\n```treaty\nA is a place\n```\n" } });
        client.Send("""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a.md","version":2},"contentChanges":[{"range":{"start":{"line":3,"character":1},"end":{"line":3,"character":1}},"text":"\ud842"}]}}"""u8.ToArray());
        Assert.Contains("YZ0201", (await client.Diagnostics("untitled:a.md", 2)).EnumerateArray().Select(d => d.GetProperty("code").GetString()));
        client.Send("""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a.md","version":3},"contentChanges":[{"range":{"start":{"line":3,"character":2},"end":{"line":3,"character":2}},"text":"\udfb7"}]}}"""u8.ToArray());
        Assert.Equal(["YZ0110"], (await client.Diagnostics("untitled:a.md", 3)).EnumerateArray().Select(d => d.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Changes_that_make_no_sense_are_passed_over()
    {
        await using var library = await ServedLibrary.WithTreatyOpen();
        library.Client.Tell("textDocument/didChange", new { textDocument = new { uri = "untitled:nothing", version = 1 }, contentChanges = new[] { new { text = "" } } });
        library.Client.Tell("textDocument/didChange", new { textDocument = new { uri = library.Uri(Treaty), version = 2 }, contentChanges = new[] { new { range = new { start = new { line = -1 } }, text = "" } } });
        library.Client.Tell("textDocument/didOpen", new { });
        library.Client.Tell("textDocument/didClose", new { textDocument = new { uri = "untitled:nothing" } });
        library.Client.Tell("$/whatever", new { });
        Assert.NotEmpty((await library.Diagnostics(Treaty)).EnumerateArray());
        Assert.Equal("", library.Client.Faults.ToString());
    }
}
