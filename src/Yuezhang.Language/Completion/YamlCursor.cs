using Yuezhang.Language.Text;

namespace Yuezhang.Language.Completion;

/// <summary>
/// A place in a YAML file at which somebody types, as its line shows it: such a file can hardly ever be read as a whole while it is typed.
/// </summary>
/// <param name="Section">The key at the margin under which it stands; empty where it stands at the margin itself.</param>
/// <param name="Parent">The key whose value is an entry between braces that has been begun; empty for none.</param>
/// <param name="Key">The key whose value is typed; null where a key is typed, or an item of a list.</param>
/// <param name="Text">What has been typed of it, without an opening quote.</param>
/// <param name="Start">Where that begins.</param>
/// <param name="Entry">The lines of the entry before it, and what stands before it in its own line.</param>
internal sealed record YamlCursor(string Section, string Parent, string? Key, string Text, int Start, string Entry)
{
    /// <summary>The cursor at a place of a file.</summary>
    public static YamlCursor At(SourceText source, int offset)
    {
        var line = source.LineOf(offset);
        var before = source[TextSpan.FromBounds(source.LineStart(line), offset)];
        var entry = StartOfEntry(source, line);
        var section = before.Length > 0 && before[0] is ' ' or '-' ? SectionOf(source, line) : "";
        var brace = before.LastIndexOf('{');
        var parent = brace < 0 ? "" : KeyOf(before[..brace].TrimStart(' ', '-')) ?? "";
        var start = Math.Max(brace, brace < 0 ? -1 : before.LastIndexOf(',')) + 1;
        while (start < before.Length && (before[start] == ' ' || (brace < 0 && before[start] == '-' && (start + 1 == before.Length || before[start + 1] == ' '))))
        {
            start++;
        }

        var key = KeyOf(before[start..]);
        if (key is not null)
        {
            start = before.IndexOf(':', start) + 1;
            while (start < before.Length && before[start] == ' ')
            {
                start++;
            }
        }

        start += start < before.Length && before[start] is '"' or '\'' ? 1 : 0;
        return new YamlCursor(section, parent, key, before[start..], source.LineStart(line) + start, source[TextSpan.FromBounds(entry, offset)]);
    }

    /// <summary>The key that stands at the head of some words; null where none does.</summary>
    private static string? KeyOf(string words)
    {
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && words[..colon].All(char.IsAsciiLetter) && (colon + 1 == words.Length || words[colon + 1] == ' ') ? words[..colon] : null;
    }

    private static string SectionOf(SourceText source, int line)
    {
        for (var above = line - 1; above > 0; above--)
        {
            var text = source[source.LineSpan(above)];
            if (text.Length > 0 && char.IsAsciiLetter(text[0]))
            {
                return KeyOf(text) ?? "";
            }
        }

        return "";
    }

    /// <summary>Where the item of a list begins to which a line belongs; the line itself where it belongs to none.</summary>
    private static int StartOfEntry(SourceText source, int line)
    {
        for (var above = line; above > 0; above--)
        {
            var text = source[source.LineSpan(above)];
            if (text.TrimStart().StartsWith('-') || (text.Length > 0 && char.IsAsciiLetter(text[0])))
            {
                return source.LineStart(above);
            }
        }

        return source.LineStart(line);
    }
}
