using System.Globalization;
using System.Text;

namespace Yuezhang.LanguageServer.Documents;

/// <summary>
/// The names that editors give to files: <c>file:///home/x/Treaty%20of%20%E9%98%BF.md</c>, <c>file:///c%3A/x.md</c>. Editors escape more or less of them, so that two names are those of one
/// file if the paths are the same.
/// </summary>
internal static class DocumentUri
{
    private const string Scheme = "file://";

    /// <summary>The path of a file; null for what is no file: an unsaved text, a page of a repository.</summary>
    public static string? PathOf(string uri) => PathOf(uri, OperatingSystem.IsWindows());

    /// <summary>The name of a file.</summary>
    public static string Of(string path) => Of(path, OperatingSystem.IsWindows());

    internal static string? PathOf(string uri, bool onWindows)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = uri[Scheme.Length..].Split('?', '#')[0];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? rest : rest[..slash];
        if (slash < 0 || Unescaped(rest[slash..]) is not { } path || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var isHere = host.Length == 0 || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
        if (!onWindows)
        {
            return isHere ? path : null;
        }

        // /c:/x is C:\x, as //host/share/x is \\host\share\x
        path = path is ['/', var drive, ':', ..] && char.IsAsciiLetter(drive) ? $"{char.ToUpperInvariant(drive)}{path[2..]}" : path;
        return (isHere ? path : $"//{host}{path}").Replace('/', '\\');
    }

    internal static string Of(string path, bool onWindows)
    {
        if (!onWindows)
        {
            return $"{Scheme}{Escaped(path)}";
        }

        var slashed = path.Replace('\\', '/');
        return slashed.StartsWith("//", StringComparison.Ordinal) ? $"{Scheme}{Escaped(slashed[2..])}" : $"{Scheme}/{Escaped(slashed)}";
    }

    private static string Escaped(string path)
    {
        var escaped = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(path))
        {
            _ = char.IsAsciiLetterOrDigit((char)b) || b is (byte)'/' or (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~'
                ? escaped.Append((char)b)
                : escaped.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        return escaped.ToString();
    }

    /// <summary>The text of which a text is the escaped form; null where it is none.</summary>
    private static string? Unescaped(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != '%')
            {
                var length = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, length)));
                i += length;
            }
            else if (i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 3;
            }
            else
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
