using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Yuezhang.Time.Numerals;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

public sealed class QuantityReaderTests
{
    private static readonly Gen<string> s_texts =
        from pieces in Gen.Elements(
            [.. "一二三四五六七八九十百千万亿兆廿零〇○两壹贰伍陆拾佰萬有又余奇多几数点□半13５0,.　 年月日人国里度厘息分之抽每值第库平银元圆员磅钱初限后个周第、（）%a/:-品等川切律",
                '\ud842', '\udfb7']).ListOf()
        select string.Concat(pieces);

    [Fact]
    public void Whatever_the_text_readings_lie_within_it_in_order_and_apart() => Sampling.ForAll(s_texts, text =>
    {
        var end = 0;
        return QuantityReader.Read(text).All(reading =>
        {
            var sound = reading.Start >= end && reading.Length > 0 && reading.End <= text.Length && text[reading.Start..reading.End] == reading.Text
                && reading.From.HasValue == reading.Until.HasValue && !(reading.From > reading.Until)
                && reading.Value == (reading.From == reading.Until ? reading.From : null);
            end = reading.End;
            return sound;
        });
    });

    [Theory]
    [InlineData("𠮷野三十艘，𠀀五里。", "三十艘@3", "五里@9")]
    [InlineData("参看[三十一页](https://example.org/wiki/%E4%B8%80/12里)，凡十二款。", "三十一页@3", "十二款@50")]
    [InlineData("A4 3D 1895-04-17 12/22 5%", "5%@23")]
    [InlineData("银三千两百姓", "三千两@1")]
    [InlineData("十九、二十两日电旨", "两日@5")]
    [InlineData("二十陆军")]
    [InlineData("初七日，是日，越日，四月朔")]
    [InlineData("光绪二十二年六月　　　　十一　　　　　　日")]
    [InlineData("值百斤收银三钱", "百斤@1", "三钱@5")]
    [InlineData("當十錢")]
    [InlineData("共少銀三千四\n　　百九十兩", "三千四\n　　百九十兩@3")]
    [InlineData("附约凡十\n一、中国允将")]
    [InlineData("十一月内起程，限三月内到", "三月@8")]
    [InlineData("萬一千人", "萬一千人@0")]
    [InlineData("劉坤一人")]
    [InlineData("劉坤一三人", "三人@3")]
    public void Readings_are_told_by_their_place(string text, params string[] readings) =>
        Assert.Equal(readings, QuantityReader.Read(text).Select(reading => $"{reading.Text}@{reading.Start}"));

    [Fact]
    public void What_a_trillion_sign_and_a_li_of_interest_are_is_an_option()
    {
        var options = new QuantityOptions(NumeralProfile.Modern, new Rational(1, 1000));
        Assert.Equal(
            ["200000000000000", "1/200"],
            QuantityReader.Read("二百兆两，年息五厘", options).Select(reading => reading.Value.ToString()));
    }

    [Theory]
    [InlineData("一")]
    [InlineData("九")]
    [InlineData("万")]
    [InlineData("三、四")]
    [InlineData("一二")]
    [InlineData("第一、")]
    [InlineData("□")]
    [InlineData("1,")]
    [InlineData("1/")]
    [InlineData("十有")]
    [InlineData("三两五")]
    [InlineData("百分之")]
    [InlineData("年三")]
    [InlineData("半")]
    [InlineData("约")]
    [InlineData("三\n")]
    [InlineData("三　")]
    public void A_long_text_of_one_pattern_takes_time_in_proportion_to_its_length(string part)
    {
        // a scan that looked at everything again from each sign would need ten thousand million steps here
        var text = string.Concat(Enumerable.Repeat(part, 100_000));
        Assert.True(QuantityReader.Read(text).All(reading => reading.End <= text.Length));
    }
}
