namespace Yuezhang.Language.Markdown;

/// <summary>
/// How an article is cited, from the words that number it: <c>Article 4</c> is <c>4</c>, <c>Weihaiwei article 1</c> is <c>Weihaiwei 1</c>,
/// <c>Preamble</c> and <c>Editor's note 1</c> are themselves.
/// </summary>
internal static class HeadingLabel
{
    private const string Preamble = "Preamble";
    private const string Note = "Editor's note";
    private const int LongestNumber = 9;

    /// <summary>The citation; null where the words number no article.</summary>
    public static string? Citation(string heading)
    {
        var words = WordsOf(heading);
        if (words is [var only] && Same(only, Preamble))
        {
            return Preamble;
        }

        if (words.Length < 2 || !IsNumber(words[^1]))
        {
            return null;
        }

        var before = string.Join(' ', words[..^1]);
        if (Same(before, Note))
        {
            return $"{Note} {words[^1]}";
        }

        return IsArticle(words[^2]) ? string.Join(' ', [.. words[..^2], words[^1]]) : null;
    }

    /// <summary>How another article refers to one that is cited so, as in <c>notwithstanding Weihaiwei article 1</c>; null for a preamble or a note.</summary>
    public static string? Reference(string citation) => citation.Split(' ') switch
    {
        [Preamble] or [""] => null,
        [var number] => $"article {number}",
        _ when citation.StartsWith(Note, StringComparison.Ordinal) => null,
        [.. var series, var number] => $"{string.Join(' ', series)} article {number}",
        _ => null,
    };

    /// <summary>Whether the words set out to number an article, however they end.</summary>
    public static bool IsMeantAsArticle(string heading)
    {
        var words = WordsOf(heading);
        return words.Any(IsArticle)
            || (words is [var first, ..] && Same(first, Preamble))
            || string.Join(' ', words).StartsWith(Note, StringComparison.OrdinalIgnoreCase);
    }

    private static string[] WordsOf(string heading) =>
        heading.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsArticle(string word) => Same(word, "article") || Same(word, "articles");

    /// <summary><c>4</c>, <c>4a</c>, <c>IV</c>.</summary>
    private static bool IsNumber(string word)
    {
        if (word.Length > LongestNumber)
        {
            return false;
        }

        var digits = char.IsAsciiLetterLower(word[^1]) ? word[..^1] : word;
        return (digits.Length > 0 && digits.All(char.IsAsciiDigit)) || word.All("IVXLCDM".Contains);
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
