using System.Text.Json;
using Yuezhang.LanguageServer.Positions;

namespace Yuezhang.LanguageServer.Protocol;

/// <summary>Writes what many answers share.</summary>
internal static class JsonWriting
{
    /// <summary>A text; half a character, which no JSON can hold, as U+FFFD.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string text) => json.WriteString(name, Sound(text));

    /// <summary>A stretch between two positions.</summary>
    public static void WriteRange(this Utf8JsonWriter json, string name, TextRange range)
    {
        json.WriteStartObject(name);
        WritePosition(json, "start", range.Start);
        WritePosition(json, "end", range.End);
        json.WriteEndObject();
    }

    /// <summary>A stretch of a file: <c>uri</c> and <c>range</c>.</summary>
    public static void WriteLocation(this Utf8JsonWriter json, FileRange place)
    {
        json.WriteStartObject();
        json.WriteText("uri", place.Uri);
        json.WriteRange("range", place.Range);
        json.WriteEndObject();
    }

    /// <summary>A change of a text: <c>range</c> and <c>newText</c>.</summary>
    public static void WriteEdit(this Utf8JsonWriter json, TextRange range, string newText)
    {
        json.WriteStartObject();
        json.WriteRange("range", range);
        json.WriteText("newText", newText);
        json.WriteEndObject();
    }

    /// <summary>A list, item by item.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects, by their members.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> members) => json.WriteList(items, item =>
    {
        json.WriteStartObject();
        members(item);
        json.WriteEndObject();
    });

    private static void WritePosition(Utf8JsonWriter json, string name, Position position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("character", position.Character);
        json.WriteEndObject();
    }

    private static string Sound(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
}
