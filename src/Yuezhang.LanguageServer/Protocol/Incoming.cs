using System.Text.Json;

namespace Yuezhang.LanguageServer.Protocol;

/// <summary>A message as the client sent it, or what was wrong with it.</summary>
/// <param name="Id">The number or word by which a request wants its answer, as JSON; null for a notification.</param>
/// <param name="Method">What is asked or told; empty for the answer to something that the server asked.</param>
/// <param name="Params">The parameters; undefined where there are none.</param>
/// <param name="Fault">Why it cannot be read; null where it can.</param>
internal sealed record Incoming(string? Id, string Method, JsonElement Params, RequestFault? Fault)
{
    /// <summary>A message that cannot be read; nobody can say whose answer that is.</summary>
    public static Incoming Unreadable(ErrorCode code, string why) => new(null, "", default, new RequestFault(code, why));

    /// <summary>Reads the body of a message.</summary>
    public static Incoming Of(ReadOnlyMemory<byte> body)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 64 });
            root = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return Unreadable(ErrorCode.ParseError, "the message is no JSON");
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return Unreadable(ErrorCode.InvalidRequest, "a message is one JSON object");
        }

        var id = root.TryGetProperty("id", out var given) ? given : default;
        var hasId = id.ValueKind is JsonValueKind.Number or JsonValueKind.String;
        if (root.TryGetProperty("method", out var method) && method.ValueKind == JsonValueKind.String && id.ValueKind is JsonValueKind.Undefined or JsonValueKind.Number or JsonValueKind.String)
        {
            return new Incoming(hasId ? id.GetRawText() : null, method.Text(), root.TryGetProperty("params", out var parameters) ? parameters : default, null);
        }

        // the answer to something that the server asked has a result or an error, and no method
        return hasId && method.ValueKind == JsonValueKind.Undefined && (root.TryGetProperty("result", out _) || root.TryGetProperty("error", out _))
            ? new Incoming(null, "", default, null)
            : new Incoming(hasId ? id.GetRawText() : null, "", default, new RequestFault(ErrorCode.InvalidRequest, "the message is no request, no notification and no answer"));
    }
}
