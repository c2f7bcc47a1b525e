using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Yuezhang.LanguageServer.Protocol;

/// <summary>Writes messages to a stream, each whole before the next, whoever sends it.</summary>
internal sealed class MessageWriter(Stream output)
{
    private readonly Lock _oneAtATime = new();

    /// <summary>Sends the result of a request.</summary>
    public void Result(string id, Action<Utf8JsonWriter> result) => Send(json =>
    {
        WriteId(json, id);
        json.WritePropertyName("result");
        result(json);
    });

    /// <summary>Sends why a request has no result; an unreadable request has no id.</summary>
    public void Fault(string? id, ErrorCode code, string message) => Send(json =>
    {
        WriteId(json, id ?? "null");
        json.WriteStartObject("error");
        json.WriteNumber("code", (int)code);
        json.WriteText("message", message);
        json.WriteEndObject();
    });

    /// <summary>Tells something, or with an id asks for something.</summary>
    public void Call(string method, Action<Utf8JsonWriter> parameters, string? id = null) => Send(json =>
    {
        if (id is not null)
        {
            WriteId(json, id);
        }

        json.WriteString("method", method);
        json.WritePropertyName("params");
        parameters(json);
    });

    private static void WriteId(Utf8JsonWriter json, string id)
    {
        json.WritePropertyName("id");
        json.WriteRawValue(id);
    }

    private void Send(Action<Utf8JsonWriter> fields)
    {
        var body = JsonBytes.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            fields(json);
            json.WriteEndObject();
        });
        lock (_oneAtATime)
        {
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            output.Write(body.Span);
            output.Flush();
        }
    }
}

/// <summary>JSON as bytes.</summary>
internal static class JsonBytes
{
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return bytes.WrittenMemory;
    }
}
