using System.Globalization;
using System.Numerics;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Numerals;

/// <summary>A number written in Chinese digits alone, as 一八九五 and 二〇二六.</summary>
internal static class PositionalNumber
{
    /// <summary>The nought of full width, ０.</summary>
    public const char WideNought = '\uFF10';

    /// <summary>How many digits begin a text.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (NumeralSign.At(text, end).Kind is SignKind.Digit or SignKind.Zero)
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// The number; two digits that follow each other (三四), and 三五, are the two bounds of a rough count, and a lost digit is
    /// any digit.
    /// </summary>
    public static NumeralBounds? ValueOf(ReadOnlySpan<char> digits) => Neighbours(digits) ?? Whole(digits);

    /// <summary>The bounds that two neighbouring digits state; null where they are none.</summary>
    public static NumeralBounds? Neighbours(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 2)
        {
            return null;
        }

        var (first, second) = (NumeralSign.Of(digits[0]), NumeralSign.Of(digits[1]));
        return first is { Kind: SignKind.Digit, Script: SignScript.Plain } && second.Script == SignScript.Plain
            && (second.Value == first.Value + 1 || (first.Value, second.Value) is (3, 5))
            ? new NumeralBounds(first.Value, second.Value)
            : null;
    }

    /// <summary>The number by position alone, even where two neighbouring digits could be a rough count: 第三四 is 34th.</summary>
    public static NumeralBounds? Whole(ReadOnlySpan<char> digits)
    {
        var (least, most) = (new char[digits.Length], new char[digits.Length]);
        for (var i = 0; i < digits.Length; i++)
        {
            var sign = NumeralSign.Of(digits[i]);
            if (sign.Kind is not (SignKind.Digit or SignKind.Zero or SignKind.Lacuna) && digits[i] != WideNought)
            {
                return null;
            }

            var isLost = sign.Kind == SignKind.Lacuna;
            least[i] = (char)('0' + (isLost ? i == 0 ? 1 : 0 : sign.Value));
            most[i] = (char)('0' + (isLost ? 9 : sign.Value));
        }

        return new NumeralBounds(NumberOf(least), NumberOf(most));
    }

    private static Rational NumberOf(ReadOnlySpan<char> digits) =>
        new(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), 1);
}
