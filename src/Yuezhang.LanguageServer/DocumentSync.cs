using System.Text.Json;
using Yuezhang.LanguageServer.Documents;
using Yuezhang.LanguageServer.Positions;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer;

/// <summary>What the editor tells of its texts, and of files on the disk.</summary>
internal static class DocumentSync
{
    /// <summary>The workspace after a notification; null for one that changes nothing.</summary>
    public static Workspace? After(string method, JsonElement parameters, Workspace workspace, ClientAbilities client) => method switch
    {
        "textDocument/didOpen" => Opened(parameters.Member("textDocument"), workspace),
        "textDocument/didChange" => Changed(parameters, workspace, client.Encoding),
        "textDocument/didClose" => workspace with { Documents = workspace.Documents.Remove(OpenDocument.KeyOf(parameters.Member("textDocument").TextOf("uri"))) },
        "workspace/didChangeWatchedFiles" => workspace with { Disk = unchecked(workspace.Disk + 1) },
        _ => null,
    };

    private static Workspace Opened(JsonElement document, Workspace workspace)
    {
        var uri = document.TextOf("uri");
        var language = document.Find("languageId") is { ValueKind: JsonValueKind.String } id ? id.Text() : "";
        return With(new OpenDocument(uri, DocumentUri.PathOf(uri), language, VersionOf(document), document.TextOf("text")), workspace);
    }

    private static Workspace? Changed(JsonElement parameters, Workspace workspace, PositionEncoding encoding)
    {
        var identity = parameters.Member("textDocument");
        var changes = parameters.Find("contentChanges").Items()
            .Select(change => (change.Find("range") is { } range ? Asked.RangeIn(range) : (TextRange?)null, change.TextOf("text")));
        return workspace.Find(identity.TextOf("uri")) is { } document ? With(document.Changed(VersionOf(identity), changes, encoding), workspace) : null;
    }

    private static int VersionOf(JsonElement document) => document.Find("version") is { ValueKind: JsonValueKind.Number } version && version.TryGetInt32(out var number) ? number : 0;

    private static Workspace With(OpenDocument document, Workspace workspace) => workspace with { Documents = workspace.Documents.SetItem(document.Key, document) };
}
