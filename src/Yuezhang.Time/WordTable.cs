using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time;

/// <summary>Words with a meaning, looked up where a text has one of them.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<char, (string Word, T Meaning)[]> _byFirst;

    /// <summary>A table of so many words; where one begins another, the longer is tried first.</summary>
    public WordTable(IEnumerable<(string Word, T Meaning)> words) => _byFirst = words
        .GroupBy(entry => entry.Word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    /// <summary>The characters with which a word begins.</summary>
    public IEnumerable<char> FirstSigns => _byFirst.Keys;

    /// <summary>The longest word with which the text begins.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, out int length, [MaybeNullWhen(false)] out T meaning)
    {
        if (text.Length > 0 && _byFirst.TryGetValue(text[0], out var entries))
        {
            foreach (var entry in entries)
            {
                if (text.StartsWith(entry.Word, StringComparison.Ordinal))
                {
                    (length, meaning) = (entry.Word.Length, entry.Meaning);
                    return true;
                }
            }
        }

        (length, meaning) = (0, default);
        return false;
    }

    /// <summary>The longest word that stands at a position of a text that is looked at in simplified form.</summary>
    public bool TryMatch(FoldedText text, int position, out int length, [MaybeNullWhen(false)] out T meaning)
    {
        foreach (var entry in _byFirst.TryGetValue(text[position], out var entries) ? entries : [])
        {
            if (text.Has(position, entry.Word))
            {
                (length, meaning) = (entry.Word.Length, entry.Meaning);
                return true;
            }
        }

        (length, meaning) = (0, default);
        return false;
    }
}
