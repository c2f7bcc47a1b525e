using System.Text.Json;
using Yuezhang.LanguageServer.Positions;

namespace Yuezhang.LanguageServer.Protocol;

/// <summary>What the client said that it can, as far as the answers depend on it.</summary>
/// <param name="Encoding">How it counts within a line.</param>
/// <param name="ReadsMarkdown">Whether it shows Markdown in hovers.</param>
/// <param name="TakesDocumentChanges">Whether it takes changes of several files with their versions.</param>
/// <param name="NestsSymbols">Whether it shows symbols within others.</param>
/// <param name="ShowsRelated">Whether it shows other places with a diagnostic.</param>
/// <param name="ShowsUnnecessary">Whether it fades what is not needed.</param>
/// <param name="WatchesFiles">Whether it can be asked to watch files.</param>
internal sealed record ClientAbilities(
    PositionEncoding Encoding, bool ReadsMarkdown, bool TakesDocumentChanges, bool NestsSymbols, bool ShowsRelated, bool ShowsUnnecessary, bool WatchesFiles)
{
    private const int Unnecessary = 1;

    /// <summary>Reads the parameters of <c>initialize</c>.</summary>
    public static ClientAbilities Of(JsonElement parameters)
    {
        var client = parameters.Find("capabilities") ?? default;
        var document = client.Find("textDocument") ?? default;
        return new ClientAbilities(
            PositionEncodings.Negotiate(client.Find("general", "positionEncodings").Items().Select(Name)),
            document.Find("hover", "contentFormat").Items().Select(Name).Contains("markdown", StringComparer.Ordinal),
            client.IsTrue("workspace", "workspaceEdit", "documentChanges"),
            document.IsTrue("documentSymbol", "hierarchicalDocumentSymbolSupport"),
            document.IsTrue("publishDiagnostics", "relatedInformation"),
            document.Find("publishDiagnostics", "tagSupport", "valueSet").Items().Any(tag => tag is { ValueKind: JsonValueKind.Number } && tag.TryGetInt32(out var value) && value == Unnecessary),
            client.IsTrue("workspace", "didChangeWatchedFiles", "dynamicRegistration"));
    }

    private static string Name(JsonElement name) => name.ValueKind == JsonValueKind.String ? name.Text() : "";
}
