using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Tests.Numerals;

public sealed class NumeralWritingTests
{
    // numbers of every length up to the longest, among them many with zeros in the middle
    private static readonly Gen<BigInteger> s_numbers =
        from digits in Gen.Choose(1, 64)
        from zeros in Gen.Choose(0, 100)
        from figures in Gen.Choose(0, 99).ListOf(digits)
        select BigInteger.Parse(string.Concat(figures.Select(figure => figure < zeros ? '0' : (char)('0' + (figure % 10)))));

    [Theory]
    [InlineData(0, NumeralStyle.Simplified, "零")]
    [InlineData(12, NumeralStyle.Simplified, "十二")]
    [InlineData(110, NumeralStyle.Simplified, "一百一十")]
    [InlineData(1005, NumeralStyle.Simplified, "一千零五")]
    [InlineData(10_500, NumeralStyle.Traditional, "一萬零五百")]
    [InlineData(100_010, NumeralStyle.Simplified, "十万零一十")]
    [InlineData(200_000_000, NumeralStyle.Traditional, "二億")]
    [InlineData(1_020_300_405, NumeralStyle.Simplified, "十亿二千零三十万零四百零五")]
    [InlineData(22, NumeralStyle.FormalSimplified, "贰拾贰")]
    [InlineData(31_005, NumeralStyle.FormalTraditional, "參萬壹仟零伍")]
    [InlineData(1895, NumeralStyle.Positional, "一八九五")]
    [InlineData(0, NumeralStyle.Positional, "〇")]
    public void A_number_is_written_in_a_style(long value, NumeralStyle style, string text) =>
        Assert.Equal(text, ChineseNumeral.Write(value, style));

    [Fact]
    public void What_is_written_reads_as_the_number_in_every_style_and_profile() =>
        Sampling.ForAll(s_numbers, number => Enum.GetValues<NumeralStyle>().All(style =>
            new[] { NumeralProfile.Period, NumeralProfile.Modern }.All(profile =>
                IsRead(ChineseNumeral.Write(number, style), number, profile, style))));

    [Fact]
    public void Every_number_below_twenty_thousand_reads_back() =>
        Assert.DoesNotContain(
            Enumerable.Range(0, 20_000),
            number => !IsRead(ChineseNumeral.Write(number), number, NumeralProfile.Period, NumeralStyle.Simplified));

    [Fact]
    public void A_number_beyond_what_is_read_is_not_written() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Write(BigInteger.Pow(10, 64)));

    private static bool IsRead(string text, BigInteger number, NumeralProfile profile, NumeralStyle style)
    {
        var isRead = ChineseNumeral.TryParse(text, profile, out var reading);
        // two neighbouring digits alone are a rough count: 三四 is three or four
        return isRead && (reading.Value?.Numerator == number || (style == NumeralStyle.Positional && text.Length == 2 && !reading.IsExact));
    }
}
