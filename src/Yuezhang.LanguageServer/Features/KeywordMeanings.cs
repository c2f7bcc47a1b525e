using System.Collections.Frozen;
using System.Text;

namespace Yuezhang.LanguageServer.Features;

/// <summary>What a word of the language means.</summary>
/// <param name="Words">The words, in a row.</param>
/// <param name="Meaning">One sentence, without a full stop.</param>
/// <param name="Construct">The section of the language's description that tells more.</param>
internal sealed record KeywordMeaning(string Words, string Meaning, string Construct);

/// <summary>The meanings of the words of the language, from <c>Keywords.tsv</c>.</summary>
internal static class KeywordMeanings
{
    private static readonly Lazy<FrozenDictionary<string, KeywordMeaning>> s_all = new(() => Read().ToFrozenDictionary(m => m.Words, StringComparer.Ordinal));

    /// <summary>All of them.</summary>
    public static IEnumerable<KeywordMeaning> All => s_all.Value.Values;

    /// <summary>The meaning of some words; of more than are known in a row, that of the longest that begin them; null where none do.</summary>
    public static KeywordMeaning? Of(string words)
    {
        for (var known = words; known.Length > 0; known = known[..Math.Max(0, known.LastIndexOf(' '))])
        {
            if (s_all.Value.TryGetValue(known, out var meaning))
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>The longest known words of which the word at a place of a row is one; null where it is no word of the language.</summary>
    public static KeywordMeaning? At(IReadOnlyList<string> row, int index)
    {
        KeywordMeaning? longest = null;
        foreach (var meaning in All)
        {
            var words = meaning.Words.Split(' ');
            var starts = Enumerable.Range(index - words.Length + 1, words.Length).Where(start => start >= 0 && start + words.Length <= row.Count);
            if (words.Length > (longest?.Words.Split(' ').Length ?? 0) && starts.Any(start => words.Index().All(w => row[start + w.Index] == w.Item)))
            {
                longest = meaning;
            }
        }

        return longest;
    }

    private static IEnumerable<KeywordMeaning> Read()
    {
        using var stream = typeof(KeywordMeanings).Assembly.GetManifestResourceStream("Yuezhang.LanguageServer.Features.Keywords.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var words, var meaning, var construct] && !line.StartsWith('#'))
            {
                yield return new KeywordMeaning(words, meaning, construct);
            }
        }
    }
}
