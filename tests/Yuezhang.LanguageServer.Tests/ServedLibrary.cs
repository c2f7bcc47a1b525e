using System.Globalization;
using System.Text;
using System.Text.Json;
using Yuezhang.Tests.Shared;

namespace Yuezhang.LanguageServer.Tests;

/// <summary>A copy of the invented peace of Almen, in a folder whose name has a blank and letters of another script, and an editor that has some of its files open.</summary>
internal sealed class ServedLibrary : IAsyncDisposable
{
    public const string Treaty = "almen-1702.md";
    public const string Record = "record/ransom.yaml";

    private readonly Dictionary<string, (int Version, string Text)> _open = new(StringComparer.Ordinal);

    private ServedLibrary(LspClient client, string folder) => (Client, Folder) = (client, folder);

    public LspClient Client { get; }

    /// <summary>The folder of the library.</summary>
    public string Folder { get; }

    /// <summary>Where the invented peace stands.</summary>
    private static string Original { get; } = Repository.PathOf("tests/Yuezhang.Cli.Tests/Libraries/Almen/treaties");

    /// <summary>The library with an editor that counts in one way.</summary>
    public static async Task<ServedLibrary> Start(string encoding = "utf-16") => new(await LspClient.Initialized(LspClient.Abilities(encoding)), Copy());

    /// <summary>The library with an editor that has its treaty open.</summary>
    public static async Task<ServedLibrary> WithTreatyOpen(string encoding = "utf-16")
    {
        var library = await Start(encoding);
        library.Open(Treaty);
        return library;
    }

    /// <summary>The library with a certain editor.</summary>
    public static ServedLibrary For(LspClient client) => new(client, Copy());

    /// <summary>The name of a file as the editor writes it.</summary>
    public string Uri(string path) => new Uri(Path.Combine(Folder, path)).AbsoluteUri;

    /// <summary>The text of a file as it stands in the editor, or else on the disk.</summary>
    public string Text(string path) => _open.TryGetValue(path, out var open) ? open.Text : File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The version of an open text.</summary>
    public int Version(string path) => _open[path].Version;

    /// <summary>Opens a file as it stands on the disk, or with another text.</summary>
    public void Open(string path, string? text = null, string language = "markdown")
    {
        _open[path] = (1, text ?? Text(path));
        Client.Tell("textDocument/didOpen", new { textDocument = new { uri = Uri(path), languageId = language, version = 1, text = _open[path].Text } });
    }

    /// <summary>Closes a file.</summary>
    public void Close(string path)
    {
        _open.Remove(path);
        Client.Tell("textDocument/didClose", new { textDocument = new { uri = Uri(path) } });
    }

    /// <summary>Types some words in the place of others.</summary>
    public void Edit(string path, string old, string with)
    {
        var at = Text(path).IndexOf(old, StringComparison.Ordinal);
        Edit(path, at < 0 ? throw new ArgumentException($"{path} has no \"{old}\".", nameof(old)) : at, old.Length, with);
    }

    /// <summary>Types some words in the place of as many characters as stand from an offset on. Offsets and positions count in UTF-16.</summary>
    public void Edit(string path, int at, int length, string with)
    {
        var (version, text) = _open[path];
        Tell(path, version + 1, [new { range = new { start = Position(text, at), end = Position(text, at + length) }, text = with }]);
        _open[path] = (version + 1, text.Remove(at, length).Insert(at, with));
    }

    /// <summary>Tells a change of an open text.</summary>
    public void Tell(string path, int version, object[] changes) =>
        Client.Tell("textDocument/didChange", new { textDocument = new { uri = Uri(path), version }, contentChanges = changes });

    /// <summary>The diagnostics of an open file in its present version.</summary>
    public Task<JsonElement> Diagnostics(string path) => Client.Diagnostics(Uri(path), _open[path].Version);

    /// <summary>Asks about the place in a file where some words begin, or so many characters further.</summary>
    public async Task<JsonElement> Ask(string method, string path, string words, int further = 0, object? more = null)
    {
        var at = Text(path).IndexOf(words, StringComparison.Ordinal);
        return await Client.Ask(method, At(path, Position(Text(path), at + further), more));
    }

    /// <summary>Parameters about a place in a file.</summary>
    public Dictionary<string, object> At(string path, object position, object? more = null)
    {
        var parameters = new Dictionary<string, object> { ["textDocument"] = new { uri = Uri(path) }, ["position"] = position };
        foreach (var property in more?.GetType().GetProperties() ?? [])
        {
            parameters[property.Name] = property.GetValue(more)!;
        }

        return parameters;
    }

    /// <summary>The position of an offset, counted in UTF-16.</summary>
    public static object Position(string text, int offset)
    {
        var before = text[..offset];
        return new { line = before.Count(c => c == '\n'), character = offset - (before.LastIndexOf('\n') + 1) };
    }

    /// <summary>The words of an open text in a range of an answer, counted in UTF-16.</summary>
    public string Words(string path, JsonElement range)
    {
        var text = Text(path);
        return text[Offset(text, range.GetProperty("start"))..Offset(text, range.GetProperty("end"))];
    }

    /// <summary>The offset of a position of an answer, counted in UTF-16.</summary>
    public static int Offset(string text, JsonElement position)
    {
        var lines = text.Split('\n');
        return lines.Take(position.GetProperty("line").GetInt32()).Sum(l => l.Length + 1) + position.GetProperty("character").GetInt32();
    }

    /// <summary>A text with the edits of an answer made in it.</summary>
    public static string Applied(string text, JsonElement edits) => edits.EnumerateArray()
        .Select(e => (From: Offset(text, e.GetProperty("range").GetProperty("start")), Until: Offset(text, e.GetProperty("range").GetProperty("end")), With: e.GetProperty("newText").GetString()!))
        .OrderByDescending(e => e.From)
        .Aggregate(text, (changed, e) => changed[..e.From] + e.With + changed[e.Until..]);

    /// <summary>The lines of diagnostics: where they begin, how grave they are, code, and the first line of the message.</summary>
    public static IEnumerable<string> Shown(JsonElement diagnostics) => diagnostics.EnumerateArray().Select(d =>
    {
        var start = d.GetProperty("range").GetProperty("start");
        return string.Create(CultureInfo.InvariantCulture, $"{start.GetProperty("line").GetInt32() + 1}:{start.GetProperty("character").GetInt32() + 1} {(d.GetProperty("severity").GetInt32() == 1 ? "error" : "warning")} {d.GetProperty("code").GetString()}: {d.GetProperty("message").GetString()!.Split('\n')[0]}");
    });

    /// <summary>Writes a file of the library on the disk.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.WriteAllText(Path.Combine(Folder, path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        Directory.Delete(Directory.GetParent(Folder)!.FullName, recursive: true);
    }

    private static string Copy()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("yuezhang-lsp-").FullName, "peace of 阿尔门");
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }
}
