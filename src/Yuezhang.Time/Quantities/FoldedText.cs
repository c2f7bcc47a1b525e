namespace Yuezhang.Time.Quantities;

/// <summary>A text as the rules look at it: character by character in simplified form, and a nil character beyond its ends.</summary>
internal readonly record struct FoldedText(string Text)
{
    public int Length => Text.Length;

    public char this[int position] => position >= 0 && position < Text.Length ? CharacterVariants.Fold(Text[position]) : '\0';

    /// <summary>Whether words stand at a position.</summary>
    public bool Has(int position, string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (this[position + i] != words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether words end just before a position.</summary>
    public bool HasBefore(int position, string words) => Has(position - words.Length, words);

    /// <summary>The length of the first of the words that stands at a position, 0 where none does; longer words come first.</summary>
    public int LengthOfAny(int position, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Has(position, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the first of the words that ends just before a position, 0 where none does; longer words come first.</summary>
    public int LengthOfAnyBefore(int position, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (HasBefore(position, word))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
