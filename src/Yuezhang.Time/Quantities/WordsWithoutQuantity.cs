using System.Collections.Frozen;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Quantities;

/// <summary>The words and names whose numerals count nothing: 一律, 四川, 参赞.</summary>
internal static class WordsWithoutQuantity
{
    // by the numeral sign and the character behind it, or before it where the word ends with the sign: few words share a pair
    private static readonly FrozenDictionary<(char, char), Entry[]> s_words = Read();

    /// <summary>Whether a word has its first numeral sign at a position; then where it ends, and whether it is a name.</summary>
    public static bool TryMatch(FoldedText text, int position, out int end, out bool isName)
    {
        var sign = text[position];
        Match(text, position, s_words.GetValueOrDefault((sign, text[position + 1])), out end, out isName);
        Match(text, position, s_words.GetValueOrDefault((text[position - 1], sign)), out var endBefore, out var isNameBefore);
        if (endBefore > end)
        {
            (end, isName) = (endBefore, isNameBefore);
        }

        return end > 0;
    }

    private static void Match(FoldedText text, int position, Entry[]? entries, out int end, out bool isName)
    {
        (end, isName) = (0, false);
        foreach (var (word, sign, name) in entries ?? [])
        {
            if (position - sign + word.Length > end && text.Has(position - sign, word))
            {
                (end, isName) = (position - sign + word.Length, name);
            }
        }
    }

    private static FrozenDictionary<(char, char), Entry[]> Read() => (
        from fields in EmbeddedTable.Rows("Quantities.words-without-quantity.tsv")
        from word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let sign = FirstSign(word)
        let entry = new Entry(word, sign, fields[0] == "name")
        group entry by sign + 1 < word.Length ? (word[sign], word[sign + 1]) : (word[sign - 1], word[sign]) into entries
        select entries).ToFrozenDictionary(entries => entries.Key, entries => entries.Distinct().ToArray());

    private static int FirstSign(string word)
    {
        var sign = word.AsSpan().IndexOfAny(ChineseNumeral.Beginnings);
        return sign >= 0 && word.Length > 1 ? sign : throw new InvalidDataException($"{word} has no numeral sign.");
    }

    private readonly record struct Entry(string Word, int Sign, bool IsName);
}
