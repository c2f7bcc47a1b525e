using System.Buffers;
using System.Numerics;

namespace Yuezhang.Time.Numerals;

/// <summary>Numbers as Chinese and Japanese texts write them.</summary>
/// <remarks>
/// Everyday signs (一百二十, 廿一, 两千, bare 百十九), signs hard to alter (贰拾贰), digits by position (一八九五), Arabic digits of either
/// width (1,234), myriads (二万万, 二百兆), joined places (十有二), rough counts (三四十, 十几万, 三千余) and lost signs (□万万). Reading
/// takes time in proportion to the run and never throws. Fractions, units and what a number counts are the matter of
/// <see cref="Quantities"/>.
/// </remarks>
public static class ChineseNumeral
{
    /// <summary>The characters with one of which a numeral may begin: where to look in running text.</summary>
    public static SearchValues<char> Beginnings { get; } = SearchValues.Create(
        Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(character => NumeralSign.Of(character).IsNumeral).ToArray());

    /// <summary>
    /// The longest numeral that begins with the first character. False where none begins there; a run of numeral signs that no rule
    /// reads is found too, and says so in <see cref="NumeralReading.Problem"/>.
    /// </summary>
    /// <remarks>
    /// What precedes is not looked at: who scans a text goes on behind the run. 两 is two at the beginning and before a place
    /// (两年, 三万两千), and never part of a run after one (五千万两).
    /// </remarks>
    public static bool TryReadAt(ReadOnlySpan<char> text, NumeralProfile profile, out NumeralReading reading)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var length = text.IsEmpty ? 0 : NumeralRun.LengthAt(text, profile);
        reading = length > 0 ? NumeralValue.Of(text[..length], profile) : default;
        return length > 0;
    }

    /// <summary>The number that a whole text states; false where it is anything but one numeral that a rule reads.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, NumeralProfile profile, out NumeralReading reading) =>
        TryReadAt(text, profile, out reading) && reading.Length == text.Length && reading.IsNumber;

    /// <summary>The number in the signs of a style, as 二亿三千万; zero is 零, and 〇 by position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or has more digits than the reader keeps apart (64).</exception>
    public static string Write(BigInteger value, NumeralStyle style = NumeralStyle.Simplified)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, s_tooLarge);
        return NumeralWriting.Write(value, style);
    }

    private static readonly BigInteger s_tooLarge = BigInteger.Pow(10, 64);
}
