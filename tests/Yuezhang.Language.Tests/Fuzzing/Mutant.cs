namespace Yuezhang.Language.Tests.Fuzzing;

/// <summary>Files as accident and malice make them of good ones: the same number always makes the same file.</summary>
internal sealed class Mutant(int number, IReadOnlyList<string> texts)
{
    private static readonly string[] s_scraps =
    [
        "", " ", "    ", "\n", "\r\n", "\r", "\t", "\0", "\uFEFF", "\u202E", "\u2067", "\u200F", "　", "\"", "“", "'", "#", "(", ")", "（", ",", "，", ":", "?", "%", ";", "-", "--", "---", "```", "~~~",
        "```treaty\n", "```test\n", "```\n", "## Article 4 — Again\n", "## Article\n", "> ", "- ", "* ", "1. ", "|", "&x", "*x", "!!map", "{", "}", "[", "]", "|\n", ": ", "0", "1", "8", "⅓", "1/0",
        "99999999999999999999", "-1", "1895-02-30", "at 25:00", "24:00", "光绪二十一年四月十四日", "and", "or", "not", "of", "to", "at", "with", "by", "from", "once", "until", "while", "unless", "within",
        "is", "are", "a", "the", "a place", "the place", "another party", "each party", "must", "must not", "can", "exchange", "this treaty", "is a party", "also", "counts as", "grants to others",
        "on the first reading of x", "in the printed version", "void if", "so that", "at least 3", "ever since", "𠮷", "é", "e\u0301", "Ａ", "А",
    ];

    private readonly Random _random = new(number);

    /// <summary>The file that it is made of.</summary>
    public int Source { get; private set; }

    /// <summary>The file.</summary>
    public string Text()
    {
        Source = _random.Next(texts.Count);
        var text = texts[Source];
        for (var edits = 1 + _random.Next(6); edits > 0; edits--)
        {
            text = Edited(text);
        }

        return text;
    }

    private string Edited(string text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, _random.Next(4) switch { 0 => 0, 1 => _random.Next(4), 2 => _random.Next(40), _ => _random.Next(400) });
        return _random.Next(9) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, s_scraps[_random.Next(s_scraps.Length)]),
            2 => text.Remove(at, length).Insert(at, s_scraps[_random.Next(s_scraps.Length)]),
            3 => text.Insert(_random.Next(text.Length + 1), text.Substring(at, length)),
            4 => text.Insert(at, Piece()),
            5 => text[..at],
            6 => text.Insert(at, new string("(\"> -#`"[_random.Next(7)], 1 + _random.Next(200))),
            7 => text.Insert(at, char.ConvertFromUtf32(_random.Next(0xD800))),
            _ => WithLinesSwapped(text),
        };
    }

    private string Piece()
    {
        var other = texts[_random.Next(texts.Count)];
        var at = _random.Next(other.Length);
        return other.Substring(at, Math.Min(other.Length - at, _random.Next(300)));
    }

    private string WithLinesSwapped(string text)
    {
        var lines = text.Split('\n');
        var (one, other) = (_random.Next(lines.Length), _random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }
}
