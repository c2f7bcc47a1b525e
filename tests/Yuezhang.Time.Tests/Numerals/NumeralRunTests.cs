using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Tests.Numerals;

public sealed class NumeralRunTests
{
    private static readonly Gen<string> s_texts =
        from characters in Gen.Elements([.. "一二三四五六七八九十百千万亿兆廿卅零〇○两壹贰伍陆拾佰萬有又余奇多几数点□半13５0,.　 年人\ud842"]).ListOf()
        select string.Concat(characters);

    [Fact]
    public void Whatever_the_text_the_run_lies_within_it_and_its_bounds_are_in_order() =>
        Sampling.ForAll(s_texts, text => new[] { NumeralProfile.Period, NumeralProfile.Modern with { SpansBlanks = true } }.All(profile =>
        {
            var found = ChineseNumeral.TryReadAt(text, profile, out var reading);
            return found
                ? reading.Length >= 1 && reading.Length <= text.Length && reading.From <= reading.Until && reading.From.Sign >= 0
                : reading == default;
        }));

    [Theory]
    [InlineData("万")]
    [InlineData("九")]
    [InlineData("9")]
    [InlineData("□")]
    [InlineData("1,")]
    public void A_run_longer_than_any_number_is_one_run_and_no_number(string part)
    {
        var text = "一" + string.Concat(Enumerable.Repeat(part, 500)) + "一";
        Assert.True(ChineseNumeral.TryReadAt(text, NumeralProfile.Period, out var reading));
        Assert.True(!reading.IsNumber || part == "1,", reading.ToString());
    }
}
