using System.Globalization;
using System.Numerics;

namespace Yuezhang.Time.Quantities;

/// <content>How exact numbers are written and read.</content>
public readonly partial struct Rational
{
    /// <summary>More digits than any sum of money needs; longer text is refused before it costs time.</summary>
    private const int MostDigits = 400;

    /// <summary>
    /// Reads a whole number, a fraction, a decimal or a mixed number: <c>83,333,333</c>, <c>250000000/3</c>, <c>0.05</c>, <c>-1/2</c>,
    /// <c>83,333,333⅓</c>, <c>3 5/7</c>. Thousands may be set off by commas, but then all of them. At most 400 digits.
    /// </summary>
    public static bool TryParse(string? text, out Rational value)
    {
        value = Zero;
        if (string.IsNullOrEmpty(text) || text.Count(char.IsAsciiDigit) > MostDigits)
        {
            return false;
        }

        var negative = text[0] == '-';
        var read = TryParseUnsigned(text.AsSpan(negative ? 1 : 0), out var size);
        value = negative ? -size : size;
        return read;
    }

    /// <summary>The number exactly, as <c>250000000/3</c>; without a denominator where it is whole.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The number with so many decimals, as <c>83333333.33</c>; halves are rounded away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is negative.</exception>
    public string ToDecimalString(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        var (whole, rest) = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits), Denominator);
        var rounded = rest * 2 >= Denominator ? whole + 1 : whole;
        var figures = rounded.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = Sign < 0 && !rounded.IsZero ? "-" : "";
        return digits == 0 ? sign + figures : $"{sign}{figures[..^digits]}.{figures[^digits..]}";
    }

    /// <summary>The number as people write it, as <c>83,333,333⅓</c> or <c>3 5/7</c>.</summary>
    public string ToMixedString()
    {
        var (whole, rest) = BigInteger.DivRem(BigInteger.Abs(Numerator), Denominator);
        var sign = Sign < 0 ? "-" : "";
        var wholeText = whole.ToString("#,0", CultureInfo.InvariantCulture);
        if (rest.IsZero)
        {
            return sign + wholeText;
        }

        var fraction = new Rational(rest, Denominator);
        var before = whole.IsZero ? "" : wholeText;
        return VulgarFraction.SignOf(fraction) is char vulgar
            ? $"{sign}{before}{vulgar}"
            : $"{sign}{before}{(whole.IsZero ? "" : " ")}{fraction}";
    }

    private static bool TryParseUnsigned(ReadOnlySpan<char> text, out Rational value)
    {
        value = Zero;
        if (!text.IsEmpty && VulgarFraction.ValueOf(text[^1]) is Rational vulgar)
        {
            var whole = BigInteger.Zero;
            var read = text.Length == 1 || TryParseWhole(text[..^1], out whole);
            value = read ? new Rational(whole, 1) + vulgar : Zero;
            return read;
        }

        var point = text.IndexOf('.');
        if (point >= 0)
        {
            var decimals = text[(point + 1)..];
            var read = TryParseWhole(text[..point], out var whole) & TryParseDigits(decimals, out var part);
            value = read ? new Rational(whole, 1) + new Rational(part, BigInteger.Pow(10, decimals.Length)) : Zero;
            return read;
        }

        var slash = text.IndexOf('/');
        var space = slash < 0 ? -1 : text.IndexOf(' ');
        var units = BigInteger.Zero;
        if (space > slash || (space >= 0 && !TryParseWhole(text[..space], out units)))
        {
            return false;
        }

        var below = BigInteger.One;
        if (!TryParseWhole(text[(space + 1)..(slash < 0 ? text.Length : slash)], out var above)
            || (slash >= 0 && !TryParseWhole(text[(slash + 1)..], out below))
            || below.IsZero)
        {
            return false;
        }

        value = new Rational(units, 1) + new Rational(above, below);
        return true;
    }

    private static bool TryParseWhole(ReadOnlySpan<char> text, out BigInteger value)
    {
        value = BigInteger.Zero;
        return text.Contains(',')
            ? IsGroupedInThousands(text) && BigInteger.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value)
            : TryParseDigits(text, out value);
    }

    private static bool TryParseDigits(ReadOnlySpan<char> text, out BigInteger value) =>
        BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    // the platform takes commas anywhere; 8,33 is more likely a mistake than 833
    private static bool IsGroupedInThousands(ReadOnlySpan<char> text)
    {
        var leading = text.IndexOf(',');
        if (leading is < 1 or > 3)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var commaDue = i >= leading && (i - leading) % 4 == 0;
            if (commaDue ? text[i] != ',' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return (text.Length - leading) % 4 == 0;
    }
}
