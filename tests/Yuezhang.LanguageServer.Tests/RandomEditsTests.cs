using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Review;
using Yuezhang.Language.Text;

namespace Yuezhang.LanguageServer.Tests;

/// <summary>
/// Whatever is typed: the server goes on, answers every request, and tells the faults that the same texts have when they are loaded from scratch. A sample in the gate, 300 sessions where
/// YUEZHANG_LONG is set; YUEZHANG_FROM names the first.
/// </summary>
public class RandomEditsTests
{
    private const int Edits = 30;

    private static readonly bool s_isLong = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is not null;

    private static readonly string[] s_files = ["almen-1702.md", "library.yaml", "record/ransom.yaml", "scenarios/paid-late.yaml", "scenarios/pledged.yaml"];

    private static readonly string[] s_scraps =
    [
        "", " ", "\n", "\r\n", "    ", "is", " a party", "Fort Almen", "the ransom", " on the broad reading of walls", "not ", "(", ")", "\"", "'", ": ", "- ", "{", "[", "&x", "#", "```", "---\n", "1/0", "1703-13-45",
        "%", "，", "\u0304", "𠮷", "😀", "\t", " and ", " or ", "of ", "exchange", "```treaty\n", "```test\nmust Vorland ", "阿尔门", "\u202E", "\nKestria may fish Almen Bay\n", "> > > ", "| a |", "\u0000",
    ];

    private static readonly string[] s_requests =
    [
        "textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/references", "textDocument/documentHighlight", "textDocument/prepareRename", "textDocument/rename",
        "textDocument/formatting", "textDocument/documentSymbol", "textDocument/foldingRange",
    ];

    public static IEnumerable<TheoryDataRow<int>> Seeds =>
        Enumerable.Range(int.Parse(Environment.GetEnvironmentVariable("YUEZHANG_FROM") ?? "0", CultureInfo.InvariantCulture), s_isLong ? 300 : 6).Select(seed => new TheoryDataRow<int>(seed));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_server_goes_on_and_tells_what_loading_from_scratch_tells(int seed)
    {
        var chance = new Random(seed);
        await using var library = await ServedLibrary.Start();
        foreach (var file in s_files)
        {
            library.Open(file, language: file.EndsWith(".md", StringComparison.Ordinal) ? "markdown" : "yaml");
        }

        var asked = new List<Task<JsonElement>>();
        for (var edit = 0; edit < Edits; edit++)
        {
            var file = s_files[chance.Next(10) < 6 ? 0 : chance.Next(s_files.Length)];
            Edit(library, file, chance);
            for (var request = chance.Next(3); request > 0; request--)
            {
                asked.Add(Ask(library, s_files[chance.Next(s_files.Length)], chance));
            }

            if (chance.Next(3) == 0)
            {
                await AssertSettled(library, file);
            }
        }

        await AssertSettled(library, s_files[0]);
        var answers = await Task.WhenAll(asked);
        Assert.All(answers, a => Assert.True(a.TryGetProperty("result", out _) || a.GetProperty("error").GetProperty("code").GetInt32() is -32800 or -32801 or -32803, $"{a}"));
        Assert.Equal("", library.Client.Faults.ToString());
    }

    private static void Edit(ServedLibrary library, string file, Random chance)
    {
        var text = library.Text(file);
        var start = Whole(text, chance.Next(text.Length + 1));
        var end = Whole(text, Math.Min(text.Length, start + (chance.Next(3) == 0 ? chance.Next(60) : chance.Next(4))));
        var piece = Whole(text, chance.Next(text.Length + 1));
        library.Edit(file, start, end - start, chance.Next(4) == 0 ? text[piece..Whole(text, Math.Min(text.Length, piece + chance.Next(80)))] : s_scraps[chance.Next(s_scraps.Length)]);
    }

    private static Task<JsonElement> Ask(ServedLibrary library, string file, Random chance)
    {
        var text = library.Text(file);
        var position = chance.Next(8) == 0 ? new { line = chance.Next(500), character = chance.Next(500) } : ServedLibrary.Position(text, chance.Next(text.Length + 1));
        var (id, answer) = library.Client.Begin(s_requests[chance.Next(s_requests.Length)], library.At(file, position, new { newName = s_scraps[chance.Next(s_scraps.Length)], context = new { includeDeclaration = true } }));
        if (chance.Next(4) == 0)
        {
            library.Client.Tell("$/cancelRequest", new { id });
        }

        return answer;
    }

    private static async Task AssertSettled(ServedLibrary library, string edited)
    {
        await library.Diagnostics(edited);

        // what the server told with these diagnostics it has told before it answers
        await library.Client.Ask("textDocument/foldingRange", new { textDocument = new { uri = library.Uri(edited) } });
        var expected = FromScratch(library);
        foreach (var file in s_files)
        {
            var told = library.Client.LastDiagnostics(library.Uri(file));
            Assert.Equal(expected[file].Order(StringComparer.Ordinal), ServedLibrary.Shown(told).Order(StringComparer.Ordinal));
        }
    }

    private static ILookup<string, string> FromScratch(ServedLibrary library)
    {
        var loaded = TreatyLibrary.Load(new Texts(library));
        ImmutableArray<Diagnostic> all = [.. loaded.Diagnostics, .. loaded.HasErrors ? [] : ReviewDiagnostics.Of(loaded, CancellationToken.None).Diagnostics];
        return all.ToLookup(d => d.At.Path, d =>
        {
            var (line, column) = d.At.Source is { } source ? (source.LineOf(d.At.Span.Start), d.At.Span.Start - source.LineStart(source.LineOf(d.At.Span.Start)) + 1) : (1, 1);
            return string.Create(CultureInfo.InvariantCulture, $"{line}:{column} {(d.Severity == Severity.Error ? "error" : "warning")} {d.Code}: {d.Message.Split('\n')[0]}");
        }, StringComparer.Ordinal);
    }

    /// <summary>An offset that does not part a character.</summary>
    private static int Whole(string text, int offset) => offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;

    private sealed class Texts(ServedLibrary library) : ILibraryFiles
    {
        public string Name => Path.GetFileName(library.Folder);

        public IEnumerable<string> Paths => s_files;

        public SourceRead Read(string path) => new(new SourceText(path, library.Text(path)), null);
    }
}
