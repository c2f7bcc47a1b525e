using System.Text.Json;
using Yuezhang.LanguageServer.Positions;

namespace Yuezhang.LanguageServer.Protocol;

/// <summary>What this server can, as it tells the client.</summary>
internal static class ServerAbilities
{
    private const int Incremental = 2;

    /// <summary>The result of <c>initialize</c>.</summary>
    public static void Write(Utf8JsonWriter json, ClientAbilities client)
    {
        json.WriteStartObject();
        json.WriteStartObject("capabilities");
        json.WriteString("positionEncoding", client.Encoding.Name());
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", true);
        json.WriteNumber("change", Incremental);
        json.WriteEndObject();
        foreach (var feature in (string[])["hover", "definition", "references", "documentHighlight", "documentSymbol", "documentFormatting", "foldingRange"])
        {
            json.WriteBoolean($"{feature}Provider", true);
        }

        json.WriteStartObject("renameProvider");
        json.WriteBoolean("prepareProvider", true);
        json.WriteEndObject();
        json.WriteStartObject("completionProvider");
        json.WriteStartArray("triggerCharacters");
        json.WriteStringValue("\"");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "yuezhang");
        json.WriteString("version", typeof(ServerAbilities).Assembly.GetName().Version?.ToString(3));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Asks the client to tell of files that change on the disk.</summary>
    public static void WriteWatching(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePropertyName("registrations");
        json.WriteObjects(["workspace/didChangeWatchedFiles"], method =>
        {
            json.WriteString("id", "files");
            json.WriteString("method", method);
            json.WriteStartObject("registerOptions");
            json.WritePropertyName("watchers");
            json.WriteObjects(["**/*.md", "**/*.yaml", "**/*.yml"], glob => json.WriteString("globPattern", glob));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
