using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yuezhang.Cli.Json;

/// <summary>
/// The one object that a command prints with <c>--json</c>: indented, with <c>"schema": 1</c> first. Nothing of the reflecting
/// serializer is touched here, since it alone would cost more than the answer.
/// </summary>
internal static class JsonPage
{
    /// <summary>Raised when a field changes its meaning or goes; a new field changes nothing for those who read the others.</summary>
    private const int Schema = 1;

    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",

        // a proof may be deep; the default would make a fault of it
        MaxDepth = 1 << 16,

        // names stay legible in any script; the output goes to a program or a console, never into a page of HTML
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the object.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> fields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            fields(json);
            json.WriteEndObject();
        }

        output.WriteLine(Escaped(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length)));
    }

    // the encoder leaves the signs alone that turn the direction of writing; outside strings there are none
    private static string Escaped(string json)
    {
        if (!json.AsSpan().ContainsAny(Direction.Signs))
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length + 32);
        foreach (var c in json)
        {
            _ = Direction.Signs.Contains(c) ? escaped.Append($"\\u{(int)c:x4}") : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
