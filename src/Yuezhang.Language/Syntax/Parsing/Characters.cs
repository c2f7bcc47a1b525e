using System.Globalization;
using System.Text;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>Which characters make words, in any script.</summary>
internal static class Characters
{
    /// <summary>How many UTF-16 units of a word character stand at an offset; 0 where none does.</summary>
    public static int WordCharacterAt(string text, int offset)
    {
        if (offset >= text.Length || Rune.DecodeFromUtf16(text.AsSpan(offset), out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            return 0;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => length,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => length,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => length,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => length,
            _ => 0,
        };
    }

    /// <summary>Whether it may stand between two word characters: Wei-hai-wei, Ch'ing, 30E/360, 李·鴻章.</summary>
    public static bool JoinsWords(char c) => c is '-' or '‐' or '‑' or '\'' or '’' or '.' or '/' or '_' or '·' or '・';

    /// <summary>Whether it is a sign for a fraction: ⅓.</summary>
    public static bool IsFractionSign(char c) => c is >= '¼' and <= '¾' or >= '⅐' and <= '⅞';

    /// <summary>Whether it ends a line.</summary>
    public static bool EndsLine(char c) => c is '\n' or '\r';
}
