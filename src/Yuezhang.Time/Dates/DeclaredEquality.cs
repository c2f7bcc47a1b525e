namespace Yuezhang.Time.Dates;

/// <summary>Whether a text says of two dates, one after the other, that they are the same: 光绪…即明治…, 1900年（光緒二十六年）.</summary>
/// <remarks>
/// It does so with a word of identity between them, with a bracket that holds the second alone, or by naming one day in two calendars side
/// by side (…、明治…).
/// </remarks>
internal static class DeclaredEquality
{
    // a country's name may come between: 即日本明治
    private const int LongestAttribute = 5;

    private const int LongestBridge = 24;

    private static readonly string[] s_words = ["即系", "即係", "即为", "即為", "即是", "亦即", "也就是", "相当于", "相當於", "换算", "即", "指", "合", "系", "係", "为", "為", "当", "當", "＝", "="];

    public static bool Holds(ReadOnlySpan<char> text, WrittenDate first, WrittenDate second)
    {
        if (first.Precision != second.Precision && !(first.HasDay && second.HasDay))
        {
            return false;
        }

        Span<char> signs = stackalloc char[LongestBridge];
        var length = Bridge(text[first.End..second.Start], signs);
        if (length < 0)
        {
            return false;
        }

        var bridge = signs[..length];
        var opensBracket = bridge.ContainsAny("（([〔");
        var rest = bridge.TrimStart("　 、，,－—-–（([〔");
        foreach (var word in s_words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                // 当 and 为 are everyday words: they count in a bracket only
                return IsAttribute(rest[word.Length..].TrimStart("，, ")) && (opensBracket || word is not ("合" or "当" or "當" or "为" or "為" or "系" or "係" or "指"));
            }
        }

        if (opensBracket)
        {
            return IsAttribute(rest) && rest.Length <= LongestAttribute && ClosesAt(text, second.End);
        }

        return first.IsWhole && second.IsWhole && first.Calendar != second.Calendar && rest.IsEmpty && bridge is ['、'] or ['，'];
    }

    // what stands between, without what may stand inside a date; -1 where it is too long
    private static int Bridge(ReadOnlySpan<char> between, Span<char> signs)
    {
        var length = 0;
        for (var i = 0; i < between.Length;)
        {
            var after = DateWindow.PassOver(between, i);
            if (after == i)
            {
                if (length == signs.Length)
                {
                    return -1;
                }

                signs[length++] = between[i++];
            }
            else if (after < 0)
            {
                return -1;
            }
            else
            {
                i = after;
            }
        }

        return length;
    }

    private static bool IsAttribute(ReadOnlySpan<char> words)
    {
        foreach (var sign in words)
        {
            if (!char.IsLetter(sign))
            {
                return false;
            }
        }

        return words.Length <= LongestAttribute;
    }

    private static bool ClosesAt(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && DateWindow.PassOver(text, position) is var after && after > position)
        {
            position = after;
        }

        return position < text.Length && text[position] is '）' or ')' or ']' or '〕';
    }
}
