using Xunit;
using Yuezhang.Time.Periods;

namespace Yuezhang.Time.Tests.Periods;

public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData("应在两国换约六个月内付清", "六个月内", PeriodRelation.Within, "6 months", "两国换约")]
    [InlineData("自画押之日起二十一日内换约", "二十一日内", PeriodRelation.Within, "21 days", "画押")]
    [InlineData("限四日议覆", "限四日", PeriodRelation.Within, "4 days", null)]
    [InlineData("至迟不逾三个月", "至迟不逾三个月", PeriodRelation.Within, "3 months", null)]
    [InlineData("自换约日起以十年为限", "十年为限", PeriodRelation.Throughout, "10 years", "换约")]
    [InlineData("从签字之日起，更展二十一日", "更展二十一日", PeriodRelation.Throughout, "21 days", "签字")]
    [InlineData("画押之日起，六个月后照办", "六个月后", PeriodRelation.After, "6 months", "画押")]
    [InlineData("付清后三个月撤兵", "三个月", PeriodRelation.After, "3 months", "付清")]
    [InlineData("三个月届满", "三个月届满", PeriodRelation.After, "3 months", null)]
    [InlineData("两年半", "两年半", PeriodRelation.None, "30 months", null)]
    [InlineData("三礼拜内", "三礼拜内", PeriodRelation.Within, "21 days", null)]
    [InlineData("within six months of the exchange of ratifications, in gold", "within six months of the exchange of ratifications", PeriodRelation.Within, "6 months", "exchange of ratifications")]
    [InlineData("for 10 years from signature", "for 10 years from signature", PeriodRelation.Throughout, "10 years", "signature")]
    [InlineData("21 days after the landing", "21 days after the landing", PeriodRelation.After, "21 days", "landing")]
    [InlineData("within twenty-one days of the landing", "within twenty-one days of the landing", PeriodRelation.Within, "21 days", "landing")]
    [InlineData("for ninety days", "for ninety days", PeriodRelation.Throughout, "90 days", null)]
    [InlineData("Within Six months of the landing", "Within Six months of the landing", PeriodRelation.Within, "6 months", "landing")]
    [InlineData("not later than 3 months from signature", "not later than 3 months from signature", PeriodRelation.Within, "3 months", "signature")]
    public void A_period_is_read_with_its_relation_and_the_words_for_its_event(string text, string written, PeriodRelation relation, string period, string? anchor)
    {
        var reading = Assert.Single(PeriodReader.Read(text));

        Assert.Equal((written, relation, period, anchor), (reading.Text, reading.Relation, $"{reading.Period}", reading.Anchor));
        Assert.Equal(written, text.Substring(reading.Start, reading.Length));
        Assert.Equal(anchor, anchor is null ? null : text.Substring(reading.AnchorStart, anchor.Length));
    }

    [Theory]
    [InlineData("数日之内")]
    [InlineData("1000000 years")]
    public void A_rough_or_endless_number_gives_no_period(string text) => Assert.All(PeriodReader.Read(text), reading => Assert.True(reading.Period is null || reading.Period.Value.Count <= 1_000_000));

    [Theory]
    [InlineData("光绪二十一年三月二十三日")]
    [InlineData("年息五厘")]
    [InlineData("on 17 April 1895")]
    public void What_is_no_length_of_time_is_no_period(string text) => Assert.Empty(PeriodReader.Read(text));

    [Fact]
    public void Any_text_is_read_to_its_end_with_places_inside_it()
    {
        const string Parts = "自从由应在之日起后内限三六十年个月日，。 within six months of for 10 yearsafter换约届满以为期";
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Parts[random.Next(Parts.Length)]));
            Assert.All(PeriodReader.Read(text), reading => Assert.Equal(reading.Text, text.Substring(reading.Start, reading.Length)));
        }
    }

    [Fact]
    public void The_named_conventions_give_their_days_side_by_side()
    {
        var days = NamedConvention.All.Select(named => $"{named.Name} {named.LastDayOf(new Period(6, PeriodUnit.Month), Day.Parse("1895-05-08"))}");

        Assert.Equal(
            ["corresponding-day 1895-11-08", "day-of-event-counted 1895-11-07", "clear-days 1895-11-07", "lunar-by-number 1895-11-30", "lunar-by-month 1895-10-31"],
            days);
    }

    [Fact]
    public void A_lunar_convention_gives_no_day_where_its_calendar_ends() =>
        Assert.Equal(2, NamedConvention.All.Count(named => named.LastDayOf(new Period(6, PeriodUnit.Month), Day.Parse("2150-01-01")) is null));
}
