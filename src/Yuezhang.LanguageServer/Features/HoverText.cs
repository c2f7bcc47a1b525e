using System.Globalization;
using System.Text;
using System.Text.Json;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer.Features;

/// <summary>
/// What a hover shows, part by part. The words of a library are text and nothing else: no name and no ground becomes a heading, a link or a picture, and none turns the direction of writing.
/// </summary>
internal sealed class HoverText
{
    private readonly List<string> _markdown = [];
    private readonly List<string> _plain = [];

    /// <summary>Whether nothing is shown.</summary>
    public bool IsEmpty => _plain.Count == 0;

    /// <summary>A line of words, of which the first may stand out.</summary>
    public void Line(string text, string strong = "")
    {
        _markdown.Add((strong.Length > 0 ? $"**{Escaped(strong)}** " : "") + Escaped(text));
        _plain.Add(Safe($"{strong} {text}".Trim()));
    }

    /// <summary>Lines of the language, as they are written.</summary>
    public void Law(string text)
    {
        var safe = Safe(text, keepsLines: true);
        var marks = new string('`', Math.Max(3, LongestRow(safe, '`') + 1));
        _markdown.Add($"{marks}treaty\n{safe}\n{marks}");
        _plain.Add(safe);
    }

    /// <summary>Writes it as the client can show it.</summary>
    public void Write(Utf8JsonWriter json, bool asMarkdown)
    {
        json.WriteStartObject("contents");
        json.WriteString("kind", asMarkdown ? "markdown" : "plaintext");
        json.WriteText("value", string.Join("\n\n", asMarkdown ? _markdown : _plain));
        json.WriteEndObject();
    }

    /// <summary>Text as Markdown that shows it: every mark that could mean something is escaped.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in Safe(text))
        {
            _ = c < 128 && char.IsPunctuation(c) || char.IsSymbol(c) && c < 128 ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Safe(string text, bool keepsLines = false)
    {
        var safe = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value == '\n' && keepsLines ? safe.Append('\n')
                : rune.Value is '\n' or '\t' ? safe.Append(' ')
                : IsHarmless(rune) ? safe.Append(rune)
                : safe.Append('\uFFFD');
        }

        return safe.ToString();
    }

    private static bool IsHarmless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static int LongestRow(string text, char of)
    {
        var (longest, row) = (0, 0);
        foreach (var c in text)
        {
            row = c == of ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        return longest;
    }
}
