using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Cli.Json;

/// <summary>Diagnostics as every command prints them with <c>--json</c>.</summary>
internal static class DiagnosticsJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics) => json.WriteObjects("diagnostics", diagnostics, diagnostic =>
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.At);
        json.WriteString("help", diagnostic.Help);
        json.WriteObjects("notes", diagnostic.Notes, note =>
        {
            json.WriteString("text", note.Text);
            WritePlace(json, note.At);
        });
    });

    // a line of 0 means the file as a whole
    private static void WritePlace(Utf8JsonWriter json, Location? at)
    {
        json.WriteString("file", at?.Path);
        foreach (var (name, value) in new[] { ("line", at?.Line), ("column", at?.Column), ("length", at?.Span.Length) })
        {
            if (at is { Line: > 0 } && value is { } known)
            {
                json.WriteNumber(name, known);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }
}
