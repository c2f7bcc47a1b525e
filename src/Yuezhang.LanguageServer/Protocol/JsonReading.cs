using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Yuezhang.LanguageServer.Protocol;

/// <summary>Reads the parameters of messages. What is not there, or of another kind, is a fault of the request.</summary>
internal static class JsonReading
{
    /// <summary>A member that must be there.</summary>
    public static JsonElement Member(this JsonElement of, string name) =>
        of.Find(name) is { ValueKind: not JsonValueKind.Null } member ? member : throw RequestFault.BadParams($"there is no `{name}`");

    /// <summary>A member that may be missing, along a path; null where it is.</summary>
    public static JsonElement? Find(this JsonElement of, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out of))
            {
                return null;
            }
        }

        return of;
    }

    /// <summary>A text that must be there.</summary>
    public static string TextOf(this JsonElement of, string name) =>
        of.Member(name) is { ValueKind: JsonValueKind.String } text ? text.Text() : throw RequestFault.BadParams($"`{name}` is no text");

    /// <summary>A whole number that must be there and not be negative.</summary>
    public static int CountOf(this JsonElement of, string name) =>
        of.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) && value >= 0
            ? (int)Math.Min(value, int.MaxValue)
            : throw RequestFault.BadParams($"`{name}` is no whole number from 0");

    /// <summary>Whether a member is there and true.</summary>
    public static bool IsTrue(this JsonElement of, params ReadOnlySpan<string> path) => of.Find(path) is { ValueKind: JsonValueKind.True };

    /// <summary>The items of a list; none where there is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? list) => list is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    /// <summary>A text. An editor may cut one between the two halves of a character; each half is then taken as it stands.</summary>
    public static string Text(this JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescaped(text.GetRawText());
        }
    }

    private static string Unescaped(string raw)
    {
        var text = new StringBuilder();
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            text.Append(raw[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var other => other,
            });
            i += raw[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
