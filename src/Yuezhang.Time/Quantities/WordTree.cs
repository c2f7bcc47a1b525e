using System.Collections.Frozen;

namespace Yuezhang.Time.Quantities;

/// <summary>Words by their first character, the longest first.</summary>
internal sealed class WordTree<T>
{
    private readonly FrozenDictionary<char, (string Word, T Meaning)[]> _words;

    public WordTree(IEnumerable<(string Word, T Meaning)> words) => _words = words
        .GroupBy(entry => entry.Word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    /// <summary>The longest word that stands at a position; false where none does.</summary>
    public bool TryMatch(FoldedText text, int position, out int length, out T? meaning)
    {
        foreach (var (word, found) in _words.TryGetValue(text[position], out var words) ? words : [])
        {
            if (text.Has(position, word))
            {
                (length, meaning) = (word.Length, found);
                return true;
            }
        }

        (length, meaning) = (0, default);
        return false;
    }
}
