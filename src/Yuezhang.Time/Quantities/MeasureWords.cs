namespace Yuezhang.Time.Quantities;

/// <summary>The words that are counted: measure words, and nouns that take a numeral without one.</summary>
internal static class MeasureWords
{
    private static readonly WordTable<string> s_words = new(
        (from fields in EmbeddedTable.Rows("Quantities.measure-words.tsv")
         where fields[0] != "big"
         from word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
         select (word, fields[0])).DistinctBy(entry => entry.word));

    private static readonly string s_between = string.Concat(
        from fields in EmbeddedTable.Rows("Quantities.measure-words.tsv")
        where fields[0] == "big"
        select fields[1].Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The length of the measure word at a position, with a 大 before it; 0 where none stands.</summary>
    public static int LengthAt(FoldedText text, int position, out bool isNoun)
    {
        var before = s_between.Contains(text[position]) && s_words.TryMatch(text, position + 1, out _, out _) ? 1 : 0;
        s_words.TryMatch(text, position + before, out var length, out var kind);
        isNoun = kind == "noun" || before > 0;
        return length > 0 ? before + length : 0;
    }
}
