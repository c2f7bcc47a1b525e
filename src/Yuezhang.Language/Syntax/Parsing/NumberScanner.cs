namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>
/// Finds where dates and numbers end. What goes on with a letter is a word (30E/360). A number may be badly written (50,0000):
/// it is still one token, so that one fault is reported once. Written by hand: a regular expression would be the slowest part of a first answer.
/// </summary>
internal static class NumberScanner
{
    // counted, so that a long row of groups costs no more than its length
    private const int MostGroups = 200;

    /// <summary>The length of a date at an offset; 0 where none stands.</summary>
    public static int LengthOfDate(string text, int offset)
    {
        var year = offset + (text[offset] == '-' ? 1 : 0);
        var month = AfterHyphen(text, year, 4, 6);
        var day = AfterHyphen(text, month, 1, 2);
        var end = day + DigitsAt(text, day, 2);
        return day > 0 && end > day ? Whole(text, offset, end) : 0;
    }

    /// <summary>The length of a time of day at an offset, <c>12:00</c>; 0 where none stands.</summary>
    public static int LengthOfClockTime(string text, int offset)
    {
        var hours = DigitsAt(text, offset, 3);
        var end = offset + hours + 3;
        return hours is 1 or 2 && CharacterAt(text, offset + hours) is ':' or '：' && DigitsAt(text, offset + hours + 1) == 2 ? Whole(text, offset, end) : 0;
    }

    /// <summary>The length of a number at an offset; 0 where none stands.</summary>
    public static int LengthOfNumber(string text, int offset)
    {
        if (Characters.IsFractionSign(text[offset]))
        {
            return Whole(text, offset, offset + 1);
        }

        var end = offset + DigitsAt(text, offset);
        if (end == offset)
        {
            return 0;
        }

        for (var groups = 0; groups < MostGroups && CharacterAt(text, end) == ',' && DigitsAt(text, end + 1) > 0; groups++)
        {
            end += 1 + DigitsAt(text, end + 1);
        }

        return Whole(text, offset, end + LengthOfPart(text, end));
    }

    /// <summary>What may follow a whole number: <c>.05</c>, <c>⅓</c>, <c>/3</c>, <c> 1/3</c>.</summary>
    private static int LengthOfPart(string text, int offset)
    {
        var next = CharacterAt(text, offset);
        if (Characters.IsFractionSign(next))
        {
            return 1;
        }

        if (next is '.' or '/')
        {
            var digits = DigitsAt(text, offset + 1);
            return digits > 0 ? 1 + digits : 0;
        }

        var above = offset;
        while (CharacterAt(text, above) is ' ' or '\t')
        {
            above++;
        }

        var slash = above + DigitsAt(text, above);
        var below = slash > above && CharacterAt(text, slash) == '/' ? DigitsAt(text, slash + 1) : 0;
        return above > offset && below > 0 ? slash + 1 + below - offset : 0;
    }

    private static int Whole(string text, int offset, int end) => GoesOnAsWord(text, end) ? 0 : end - offset;

    private static bool GoesOnAsWord(string text, int end) =>
        Characters.WordCharacterAt(text, end) > 0
        || (Characters.JoinsWords(CharacterAt(text, end)) && Characters.WordCharacterAt(text, end + 1) > 0);

    /// <summary>The offset after so many digits and a hyphen; negative where they do not stand there.</summary>
    private static int AfterHyphen(string text, int offset, int fewest, int most)
    {
        var digits = offset < 0 ? 0 : DigitsAt(text, offset, most);
        return digits >= fewest && CharacterAt(text, offset + digits) == '-' ? offset + digits + 1 : -1;
    }

    private static int DigitsAt(string text, int offset, int most = int.MaxValue)
    {
        var digits = 0;
        while (offset >= 0 && digits < most && char.IsAsciiDigit(CharacterAt(text, offset + digits)))
        {
            digits++;
        }

        return digits;
    }

    private static char CharacterAt(string text, int offset) => offset < text.Length ? text[offset] : '\0';
}
