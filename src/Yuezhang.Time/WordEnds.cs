namespace Yuezhang.Time;

/// <summary>Which of several words a text begins or ends with.</summary>
internal static class WordEnds
{
    /// <summary>The first of the words with which the text begins; null where none does.</summary>
    public static string? BeginningOf(this string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The first of the words with which the text ends; null where none does.</summary>
    public static string? EndingOf(this string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
