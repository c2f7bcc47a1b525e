using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Yuezhang.LanguageServer.Tests;

/// <summary>The program itself, as an editor starts it.</summary>
public class ProcessTests
{
    private const string Treaty = ServedLibrary.Treaty;

    [Fact]
    public async Task The_program_serves_an_editor_from_the_first_message_to_the_last()
    {
        using var process = Start();
        await using var library = ServedLibrary.For(new LspClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, Exit(process)));
        var abilities = await library.Client.Initialize();
        Assert.Equal("yuezhang", abilities.GetProperty("serverInfo").GetProperty("name").GetString());

        library.Open(Treaty);
        Assert.Contains(ServedLibrary.Shown(await library.Diagnostics(Treaty)), f => f.Contains("YZ0701", StringComparison.Ordinal));

        var hover = await library.Ask("textDocument/hover", Treaty, "Fort Almen, as security");
        Assert.Contains("a place", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);

        var definition = await library.Ask("textDocument/definition", Treaty, "Fort Almen, as security");
        Assert.Equal("Fort Almen", library.Words(Treaty, definition.GetProperty("range")));

        library.Edit(Treaty, "Kestria may fish Almen Bay", "Kestria   may fish Al");
        Assert.Contains((await library.Ask("textDocument/completion", Treaty, "fish Al", further: 7)).EnumerateArray(), i => i.GetProperty("label").GetString() == "Almen Bay");

        library.Edit(Treaty, "fish Al\n", "fish Almen Bay\n");
        var edits = await library.Client.Ask("textDocument/formatting", new { textDocument = new { uri = library.Uri(Treaty) }, options = new { tabSize = 4, insertSpaces = true } });
        Assert.Contains("\nKestria may fish Almen Bay\n", ServedLibrary.Applied(library.Text(Treaty), edits), StringComparison.Ordinal);

        var changes = await library.Ask("textDocument/rename", Treaty, "Almen Bay is a place", more: new { newName = "the Haff" });
        Assert.All(changes.GetProperty("documentChanges")[0].GetProperty("edits").EnumerateArray(), e => Assert.Equal("Haff", e.GetProperty("newText").GetString()));

        Assert.Equal(JsonValueKind.Null, (await library.Client.Ask("shutdown", new { })).ValueKind);
        library.Client.Tell("exit", new { });
        Assert.Equal(0, await library.Client.Exit);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "yuezhang.dll"), "language-server"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<int> Exit(Process process)
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
