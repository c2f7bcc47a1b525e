using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Language.Diagnostics;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer.Features;

/// <summary>Tells the editor the faults of its files: those of a file when they, or the version that they are of, are others than it was told last.</summary>
internal sealed class DiagnosticsPublisher(MessageWriter writer)
{
    private const int Unnecessary = 1;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _told = new(StringComparer.Ordinal);

    /// <summary>Tells what is new, and of files without faults that they have none any more.</summary>
    public void Publish(ImmutableArray<FoundFaults> found, ClientAbilities client)
    {
        foreach (var gone in _told.Keys.Except(found.Select(f => f.Uri), StringComparer.Ordinal).ToList())
        {
            _told.Remove(gone);
            writer.Call("textDocument/publishDiagnostics", json => Write(json, new FoundFaults(gone, null, [], (_, _) => throw new InvalidOperationException("There is no fault.")), client));
        }

        foreach (var file in found)
        {
            var faults = JsonBytes.Of(json => Write(json, file, client));
            if (!_told.TryGetValue(file.Uri, out var last) || !last.Span.SequenceEqual(faults.Span))
            {
                _told[file.Uri] = faults;
                writer.Call("textDocument/publishDiagnostics", json => json.WriteRawValue(faults.Span));
            }
        }
    }

    private static void Write(Utf8JsonWriter json, FoundFaults file, ClientAbilities client)
    {
        json.WriteStartObject();
        json.WriteText("uri", file.Uri);
        if (file.Version is { } version)
        {
            json.WriteNumber("version", version);
        }

        json.WritePropertyName("diagnostics");
        json.WriteObjects(file.Diagnostics, diagnostic => Write(json, diagnostic, file, client));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, FoundFaults file, ClientAbilities client)
    {
        json.WriteRange("range", file.Place(diagnostic.At, client.Encoding).Range);
        json.WriteNumber("severity", diagnostic.Severity == Severity.Error ? 1 : 2);
        json.WriteString("code", diagnostic.Code);
        json.WriteString("source", "yuezhang");

        // a note goes into the message where the editor cannot show its place
        var (placed, told) = (diagnostic.Notes.Where(n => client.ShowsRelated && n.At is not null).ToList(), diagnostic.Notes.Where(n => !client.ShowsRelated || n.At is null));
        var notes = told.Select(n => n.At is null ? $"\n{n.Text}" : $"\n{n.Text} ({n.At})");
        json.WriteText("message", $"{diagnostic.Message}\n\n{diagnostic.Help}{string.Concat(notes)}");
        if (client.ShowsUnnecessary && diagnostic.Code is DiagnosticCodes.ReadingUnused or DiagnosticCodes.ChoiceUnused)
        {
            json.WriteStartArray("tags");
            json.WriteNumberValue(Unnecessary);
            json.WriteEndArray();
        }

        if (placed.Count > 0)
        {
            json.WritePropertyName("relatedInformation");
            json.WriteObjects(placed, note =>
            {
                json.WritePropertyName("location");
                json.WriteLocation(file.Place(note.At!, client.Encoding));
                json.WriteText("message", note.Text);
            });
        }
    }
}
