using System.Text.RegularExpressions;

namespace Yuezhang.Language.Markdown;

/// <summary>
/// How an article is cited, from the words that number it: <c>Article 4</c> is <c>4</c>, <c>Weihaiwei article 1</c> is <c>Weihaiwei 1</c>,
/// <c>Preamble</c> and <c>Editor's note 1</c> are themselves.
/// </summary>
internal static partial class HeadingLabel
{
    /// <summary>The citation; null where the words number no article.</summary>
    public static string? Citation(string words)
    {
        var text = Blanks().Replace(words.Trim(), " ").Replace('’', '\'');
        if (Numbered().Match(text) is { Success: true } article)
        {
            var series = article.Groups["series"].Value;
            return series.Length == 0 ? article.Groups["number"].Value : $"{series} {article.Groups["number"].Value}";
        }

        if (Note().Match(text) is { Success: true } note)
        {
            return $"Editor's note {note.Groups["number"].Value}";
        }

        return text.Equals("preamble", StringComparison.OrdinalIgnoreCase) ? "Preamble" : null;
    }

    /// <summary>Whether the words set out to number an article, however they end.</summary>
    public static bool IsMeantAsArticle(string words) => Meant().IsMatch(words);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:(?<series>.+) )?articles? (?<number>\d{1,4}[a-z]?|[IVXLCDM]{1,9})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^editor's note (?<number>\d{1,4}[a-z]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"\barticles?\b|^\s*(?:editor['’]s note|preamble)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meant();
}
