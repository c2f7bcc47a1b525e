using System.Text.RegularExpressions;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>
/// Finds where dates and numbers end. What goes on with a letter is a word (30E/360). A number may be badly written (50,0000):
/// it is still one token, so that one fault is reported once.
/// </summary>
internal static partial class NumberScanner
{
    /// <summary>The length of a date at an offset; 0 where none stands.</summary>
    public static int LengthOfDate(string text, int offset) => LengthOf(Date(), text, offset);

    /// <summary>The length of a number at an offset; 0 where none stands.</summary>
    public static int LengthOfNumber(string text, int offset) => LengthOf(Number(), text, offset);

    private static int LengthOf(Regex regex, string text, int offset)
    {
        if (!char.IsAsciiDigit(text[offset]) && text[offset] != '-' && !Characters.IsFractionSign(text[offset]))
        {
            return 0;
        }

        var match = regex.Match(text, offset);
        return match.Success && !GoesOnAsWord(text, offset + match.Length) ? match.Length : 0;
    }

    private static bool GoesOnAsWord(string text, int end) =>
        Characters.WordCharacterAt(text, end) > 0
        || (end < text.Length && Characters.JoinsWords(text[end]) && Characters.WordCharacterAt(text, end + 1) > 0);

    [GeneratedRegex(@"\G-?[0-9]{4,6}-[0-9]{1,2}-[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    // the groups are counted so that a long row of them costs no more than its length
    [GeneratedRegex(@"\G(?:[0-9]+(?:,[0-9]+){0,200}(?>\.[0-9]+|[¼-¾⅐-⅞]|/[0-9]+|[ \t]+[0-9]+/[0-9]+)?|[¼-¾⅐-⅞])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
