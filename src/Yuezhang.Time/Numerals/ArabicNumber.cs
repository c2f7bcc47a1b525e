using System.Globalization;
using System.Numerics;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Numerals;

/// <summary>A number in Arabic digits of either width, with its thousands set off by commas or not, and with decimals or not.</summary>
internal static class ArabicNumber
{
    /// <summary>The length of the number that begins a text: 1,234.5 is one, 1,23 is two.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var end = DigitsAt(text, 0);
        if (end is >= 1 and <= 3)
        {
            while (end < text.Length && text[end] == ',' && DigitsAt(text, end + 1) == 3)
            {
                end += 4;
            }
        }

        // 1,234,56 is badly set off: no part of it is the number
        while (end > 4 && end < text.Length && text[end] == ',' && DigitsAt(text, end + 1) is > 0 and var more)
        {
            end += 1 + more;
        }

        var decimals = end > 0 && end < text.Length && text[end] is '.' or '．' ? DigitsAt(text, end + 1) : 0;
        return decimals > 0 ? end + 1 + decimals : end;
    }

    /// <summary>Its value, and how many digits stand before the point; null where the commas are not set by thousands.</summary>
    public static Rational? ValueOf(ReadOnlySpan<char> number, out int wholeDigits)
    {
        wholeDigits = 0;
        var comma = number.LastIndexOf(',');
        if (comma >= 0 && DigitsAt(number, comma + 1) != 3)
        {
            return null;
        }

        var digits = new char[number.Length];
        var count = 0;
        var decimals = -1;
        foreach (var character in number)
        {
            if (character is '.' or '．')
            {
                decimals = 0;
            }
            else if (character != ',')
            {
                digits[count++] = (char)('0' + NumeralSign.Of(character).Value);
                decimals += decimals >= 0 ? 1 : 0;
            }
        }

        wholeDigits = count - Math.Max(decimals, 0);
        var value = BigInteger.Parse(digits.AsSpan(0, count), NumberStyles.None, CultureInfo.InvariantCulture);
        return new Rational(value, BigInteger.Pow(10, Math.Max(decimals, 0)));
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (NumeralSign.At(text, end).Kind == SignKind.Arabic)
        {
            end++;
        }

        return end - start;
    }
}
