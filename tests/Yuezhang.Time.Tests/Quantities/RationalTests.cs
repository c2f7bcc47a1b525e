using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

public class RationalTests
{
    // small money, the rims of a long, and far beyond them: the three ways in which a number is held
    private static readonly Gen<BigInteger> s_integers = Gen.OneOf(
        Gen.Choose(-20, 20).Select(n => (BigInteger)n),
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => (BigInteger)n),
        Gen.Choose(0, 3).Select(n => long.MaxValue - (BigInteger)n),
        Gen.Choose(-1, 3).Select(n => long.MinValue + (BigInteger)n),
        Gen.Choose(int.MinValue, int.MaxValue).Zip(Gen.Choose(1, 5)).Select(pair => BigInteger.Pow(pair.Item1, pair.Item2)));

    private static readonly Gen<Rational> s_rationals =
        s_integers.Zip(s_integers.Where(n => !n.IsZero)).Select(pair => new Rational(pair.Item1, pair.Item2));

    [Fact]
    public void Numbers_are_held_in_lowest_terms_above_a_positive_denominator() =>
        Sampling.ForAll(s_integers.Zip(s_integers.Where(n => !n.IsZero)), pair =>
        {
            var value = new Rational(pair.Item1, pair.Item2);
            return value.Denominator > 0
                && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne
                && value.Numerator * pair.Item2 == pair.Item1 * value.Denominator
                && value.IsInteger == (pair.Item1 % pair.Item2).IsZero
                && value.Sign == pair.Item1.Sign * pair.Item2.Sign
                && value.IsZero == pair.Item1.IsZero;
        });

    [Fact]
    public void Arithmetic_is_that_of_whole_numbers_over_a_common_denominator() =>
        Sampling.ForAll(s_rationals.Zip(s_rationals), pair =>
        {
            var (a, b) = pair;
            var (p, q, r, s) = (a.Numerator, a.Denominator, b.Numerator, b.Denominator);
            return a + b == new Rational((p * s) + (r * q), q * s)
                && a - b == new Rational((p * s) - (r * q), q * s)
                && a * b == new Rational(p * r, q * s)
                && (b.IsZero || a / b == new Rational(p * s, q * r))
                && -a == new Rational(-p, q)
                && a.CompareTo(b) == (p * s).CompareTo(r * q)
                && (a == b) == (p * s == r * q);
        });

    [Fact]
    public void Numbers_form_an_ordered_field() =>
        Sampling.ForAll(s_rationals.Zip(s_rationals).Zip(s_rationals), sample =>
        {
            var ((a, b), c) = sample;
            return (a + b) + c == a + (b + c) && (a * b) * c == a * (b * c) && a * (b + c) == (a * b) + (a * c)
                && a + b == b + a && a * b == b * a && (a - a).IsZero && (a.IsZero || a / a == Rational.One)
                && (a < b) == (a + c < b + c) && Rational.Min(a, b) + Rational.Max(a, b) == a + b && Rational.Min(a, b) <= Rational.Max(a, b);
        });

    [Fact]
    public void Equal_numbers_have_equal_hashes_however_they_were_reached() =>
        Sampling.ForAll(s_rationals.Zip(s_rationals), pair =>
        {
            var back = pair.Item1 + pair.Item2 - pair.Item2;
            return back.Equals(pair.Item1) && back.GetHashCode() == pair.Item1.GetHashCode() && !(back != pair.Item1);
        });

    [Fact]
    public void Every_number_is_read_back_from_both_of_its_exact_forms() =>
        Sampling.ForAll(s_rationals, value =>
            Rational.TryParse(value.ToString(), out var plain) && plain == value
            && Rational.TryParse(value.ToMixedString(), out var mixed) && mixed == value);

    [Fact]
    public void The_default_is_zero()
    {
        Rational none = default;
        Assert.Equal(Rational.Zero, none);
        Assert.Equal(new Rational(0, -7), none);
        Assert.Equal("0", none.ToString());
        Assert.Equal(Rational.One, none + 1);
        Assert.Throws<DivideByZeroException>(() => Rational.One / none);
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
    }

    [Theory]
    [InlineData("250000000/3", "250000000/3")]
    [InlineData("83,333,333", "83333333")]
    [InlineData("0.05", "1/20")]
    [InlineData("-1/2", "-1/2")]
    [InlineData("2/4", "1/2")]
    [InlineData("83,333,333⅓", "250000000/3")]
    [InlineData("⅞", "7/8")]
    [InlineData("-2½", "-5/2")]
    [InlineData("3 5/7", "26/7")]
    [InlineData("1,234.50", "2469/2")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    public void Numbers_are_read_as_people_write_them(string text, string exact)
    {
        Assert.True(Rational.TryParse(text, out var value));
        Assert.Equal(exact, value.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/2/3")]
    [InlineData("1 2 3/4")]
    [InlineData("1 2")]
    [InlineData("1/2 3")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.5/2")]
    [InlineData("1.2.3")]
    [InlineData("1.5½")]
    [InlineData("1/2½")]
    [InlineData("½½")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("83,33")]
    [InlineData(",333")]
    [InlineData("1,,000")]
    [InlineData("1000,000")]
    [InlineData("1,000,")]
    [InlineData("1.0,000")]
    [InlineData("１２")]
    public void What_is_not_one_number_is_refused(string? text)
    {
        Assert.False(Rational.TryParse(text, out var value));
        Assert.Equal(Rational.Zero, value);
    }

    [Fact]
    public void A_number_has_at_most_four_hundred_digits()
    {
        Assert.True(Rational.TryParse(new string('9', 400), out _));
        Assert.False(Rational.TryParse(new string('9', 401), out _));
        Assert.False(Rational.TryParse($"{new string('9', 200)}/{new string('9', 201)}", out _));
        Assert.False(Rational.TryParse(new string(',', 1_000_000), out _));
    }

    [Theory]
    [InlineData("250000000/3", 2, "83333333.33")]
    [InlineData("50000000/3", 2, "16666666.67")]
    [InlineData("1/2", 0, "1")]
    [InlineData("-1/2", 0, "-1")]
    [InlineData("1/8", 2, "0.13")]
    [InlineData("-1/8", 2, "-0.13")]
    [InlineData("-1/1000", 2, "0.00")]
    [InlineData("999/1000", 2, "1.00")]
    [InlineData("200000000", 2, "200000000.00")]
    [InlineData("0", 0, "0")]
    public void Decimals_are_rounded_half_away_from_zero(string exact, int digits, string expected)
    {
        Assert.True(Rational.TryParse(exact, out var value));
        Assert.Equal(expected, value.ToDecimalString(digits));
    }

    [Fact]
    public void There_is_no_negative_number_of_decimals() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.ToDecimalString(-1));

    [Theory]
    [InlineData("250000000/3", "83,333,333⅓")]
    [InlineData("-250000000/3", "-83,333,333⅓")]
    [InlineData("200000000", "200,000,000")]
    [InlineData("26/7", "3 5/7")]
    [InlineData("5/7", "5/7")]
    [InlineData("-5/7", "-5/7")]
    [InlineData("1/2", "½")]
    [InlineData("1999/2", "999½")]
    [InlineData("0", "0")]
    public void Mixed_numbers_are_written_with_thousands_and_vulgar_fractions(string exact, string expected)
    {
        Assert.True(Rational.TryParse(exact, out var value));
        Assert.Equal(expected, value.ToMixedString());
    }
}
