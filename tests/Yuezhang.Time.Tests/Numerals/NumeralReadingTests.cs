using Xunit;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Tests.Numerals;

public sealed class NumeralReadingTests
{
    [Theory]
    [InlineData("一", "1")]
    [InlineData("零", "0")]
    [InlineData("十", "10")]
    [InlineData("十九", "19")]
    [InlineData("廿", "20")]
    [InlineData("廿一", "21")]
    [InlineData("卅", "30")]
    [InlineData("卌八", "48")]
    [InlineData("二十二", "22")]
    [InlineData("百十九", "119")]
    [InlineData("百二十", "120")]
    [InlineData("一百二十", "120")]
    [InlineData("二百零五", "205")]
    [InlineData("二千百五十", "2150")]
    [InlineData("万五千", "15000")]
    [InlineData("一萬零五百", "10500")]
    [InlineData("二万万", "200000000")]
    [InlineData("三万万五千万", "350000000")]
    [InlineData("四万五千万", "450000000")]
    [InlineData("四万万五千万", "450000000")]
    [InlineData("三万一百二十六万五百四十五", "301260545")]
    [InlineData("四０二五", "4025")]
    [InlineData("０九", "9")]
    [InlineData("零二十三", "23")]
    [InlineData("二百兆", "200000000")]
    [InlineData("一兆五十万", "1500000")]
    [InlineData("一万二千兆", "12000000000")]
    [InlineData("五十兆", "50000000")]
    [InlineData("三亿五千万", "350000000")]
    [InlineData("五千六百七十八万亿", "56780000" + "00000000")]
    [InlineData("一亿二千万亿", "120000000" + "00000000")]
    [InlineData("两千", "2000")]
    [InlineData("三万两千", "32000")]
    [InlineData("十有二", "12")]
    [InlineData("三十有六", "36")]
    [InlineData("百有五", "105")]
    [InlineData("二十又三", "23")]
    [InlineData("贰拾贰", "22")]
    [InlineData("壹佰贰拾叁萬肆仟", "1234000")]
    [InlineData("参百伍拾", "350")]
    [InlineData("陆", "6")]
    [InlineData("拾壹", "11")]
    [InlineData("一八九五", "1895")]
    [InlineData("二〇二六", "2026")]
    [InlineData("一九○五", "1905")]
    [InlineData("四三", "43")]
    [InlineData("１８９５", "1895")]
    [InlineData("1,234", "1234")]
    [InlineData("1,234,567.25", "4938269/4")]
    [InlineData("3.5", "7/2")]
    [InlineData("3万", "30000")]
    [InlineData("1.5亿", "150000000")]
    [InlineData("12万3456", "123456")]
    [InlineData("300万", "3000000")]
    [InlineData("3千5百", "3500")]
    [InlineData("一二〇万", "1200000")]
    [InlineData("一二三万四五六七", "1234567")]
    [InlineData("三点五", "7/2")]
    [InlineData("十二点二五", "49/4")]
    public void A_numeral_states_one_number(string text, string value)
    {
        Assert.True(ChineseNumeral.TryReadAt(text, NumeralProfile.Period, out var reading));
        Assert.Equal((text.Length, NumeralProblem.None, value), (reading.Length, reading.Problem, reading.Value?.ToString()));
    }

    [Theory]
    [InlineData("三千余", "3000", "3999")]
    [InlineData("三百有奇", "300", "399")]
    [InlineData("二十多", "20", "29")]
    [InlineData("三百二十余", "320", "329")]
    [InlineData("十余万", "100000", "199999")]
    [InlineData("二万余", "20000", "29999")]
    [InlineData("30余", "30", "39")]
    [InlineData("200余万", "2000000", "2999999")]
    [InlineData("十几", "11", "19")]
    [InlineData("十几万", "110000", "190000")]
    [InlineData("几十", "20", "90")]
    [InlineData("数十", "20", "90")]
    [InlineData("数千万", "20000000", "90000000")]
    [InlineData("三四", "3", "4")]
    [InlineData("三五", "3", "5")]
    [InlineData("三四百", "300", "400")]
    [InlineData("两三", "2", "3")]
    [InlineData("两三百", "200", "300")]
    [InlineData("二万九千馀", "29000", "29999")]
    [InlineData("十五六", "15", "16")]
    [InlineData("一万二三千", "12000", "13000")]
    [InlineData("五六万", "50000", "60000")]
    [InlineData("千百", "100", "9999")]
    [InlineData("□万万", "100000000", "900000000")]
    [InlineData("十□", "11", "19")]
    [InlineData("二百□十", "210", "290")]
    [InlineData("一八□五", "1805", "1895")]
    [InlineData("一百五", "105", "150")]
    [InlineData("三万五", "30005", "35000")]
    public void A_rough_numeral_states_its_bounds(string text, string from, string until)
    {
        Assert.True(ChineseNumeral.TryReadAt(text, NumeralProfile.Period, out var reading));
        Assert.Equal(
            (text.Length, NumeralProblem.None, from, until, text.Contains('□')),
            (reading.Length, reading.Problem, reading.From.ToString(), reading.Until.ToString(), reading.HasLacuna));
    }

    [Theory]
    [InlineData("一二三万五", NumeralProblem.NoRule)]
    [InlineData("十百", NumeralProblem.NoRule)]
    [InlineData("二二十", NumeralProblem.NoRule)]
    [InlineData("五千万三千万", NumeralProblem.NoRule)]
    [InlineData("三百五百", NumeralProblem.NoRule)]
    [InlineData("三四百五十", NumeralProblem.NoRule)]
    [InlineData("二三十五", NumeralProblem.NoRule)]
    [InlineData("一百零", NumeralProblem.NoRule)]
    [InlineData("十廿", NumeralProblem.NoRule)]
    [InlineData("1,234,56", NumeralProblem.NoRule)]
    [InlineData("12万34", NumeralProblem.NoRule)]
    [InlineData("兆五十万", NumeralProblem.NoRule)]
    [InlineData("五3", NumeralProblem.NoRule)]
    [InlineData("□□万", NumeralProblem.Lost)]
    [InlineData("五□", NumeralProblem.Lost)]
    public void A_run_that_no_rule_reads_says_so_as_a_whole(string text, NumeralProblem problem)
    {
        Assert.True(ChineseNumeral.TryReadAt(text, NumeralProfile.Period, out var reading));
        Assert.Equal((text.Length, problem, null), (reading.Length, reading.Problem, reading.Value));
        Assert.False(ChineseNumeral.TryParse(text, NumeralProfile.Period, out _));
    }

    [Theory]
    [InlineData("五千万两", "五千万")]
    [InlineData("三千两百姓", "三千")]
    [InlineData("三千两五钱", "三千")]
    [InlineData("二十陆军", "二十")]
    [InlineData("二十参赞", "二十")]
    [InlineData("三百百姓", "三百")]
    [InlineData("四点钟", "四")]
    [InlineData("四点三十分", "四")]
    [InlineData("十二点五分", "十二")]
    [InlineData("两年", "两")]
    [InlineData("十余年", "十余")]
    [InlineData("1,23", "1")]
    [InlineData("1905年", "1905")]
    [InlineData("廿　　一", "廿")]
    [InlineData("三百有人", "三百")]
    public void A_numeral_ends_where_its_signs_end(string text, string numeral)
    {
        Assert.True(ChineseNumeral.TryReadAt(text, NumeralProfile.Period, out var reading));
        Assert.Equal(numeral, text[..reading.Length]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("年")]
    [InlineData("数目")]
    [InlineData("几乎")]
    [InlineData("有二")]
    [InlineData("余二")]
    [InlineData("兆")]
    [InlineData("亿万")]
    [InlineData("○")]
    [InlineData("□年")]
    public void No_numeral_begins_there(string text) =>
        Assert.False(ChineseNumeral.TryReadAt(text, NumeralProfile.Period, out _));

    [Fact]
    public void What_a_trillion_sign_stands_for_is_the_profiles_matter()
    {
        Assert.True(ChineseNumeral.TryParse("二百兆", NumeralProfile.Modern, out var reading));
        Assert.Equal("200000000000000", reading.Value.ToString());
    }

    [Theory]
    [InlineData("廿　　一　　　日", "廿　　一", 21)]
    [InlineData("二 十 三日", "二 十 三", 23)]
    [InlineData("三 年", "三", 3)]
    public void Blanks_between_signs_are_passed_over_on_demand(string text, string numeral, int value)
    {
        Assert.True(ChineseNumeral.TryReadAt(text, NumeralProfile.Period with { SpansBlanks = true }, out var reading));
        Assert.Equal((numeral, value), (text[..reading.Length], (int)reading.From.Numerator));
    }
}
