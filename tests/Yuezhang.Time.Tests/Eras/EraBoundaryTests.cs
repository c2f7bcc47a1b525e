using Xunit;
using Yuezhang.Time.Eras;
using static Yuezhang.Time.Eras.ReignPeriods;

namespace Yuezhang.Time.Tests.Eras;

public class EraBoundaryTests
{
    [Theory]
    [InlineData("1662-02-17", "順治十八年十二月二十九日", "康熙元年正月一日")]
    [InlineData("1723-02-04", "康熙六十一年十二月二十九日", "雍正元年正月一日")]
    [InlineData("1736-02-11", "雍正十三年十二月三十日", "乾隆元年正月一日")]
    [InlineData("1796-02-08", "乾隆六十年十二月三十日", "嘉慶元年正月一日")]
    [InlineData("1821-02-02", "嘉慶二十五年十二月三十日", "道光元年正月一日")]
    [InlineData("1851-01-31", "道光三十年十二月三十日", "咸豐元年正月一日")]
    [InlineData("1862-01-29", "咸豐十一年十二月三十日", "同治元年正月一日")]
    [InlineData("1875-02-05", "同治十三年十二月二十九日", "光緒元年正月一日")]
    [InlineData("1909-01-21", "光緒三十四年十二月三十日", "宣統元年正月一日")]
    public void A_Qing_era_begins_with_the_New_Year_after_the_last_day_of_the_one_before(string last, string before, string after)
    {
        var day = Day.Parse(last);
        Assert.Equal([before], DatesOf(Realm.China, day).Where(IsQing));
        Assert.Equal([after], DatesOf(Realm.China, day.Next).Where(IsQing));
    }

    [Theory]
    [InlineData("1865-04-30", "元治二年四月六日", "慶応元年四月七日")]
    [InlineData("1868-10-22", "慶応四年九月七日 明治元年九月七日", "明治元年九月八日")]
    [InlineData("1868-01-24", "慶応三年十二月三十日", "慶応四年正月一日 明治元年正月一日")]
    [InlineData("1872-12-31", "明治五年十二月二日", "明治六年一月一日")]
    [InlineData("1912-07-29", "明治四十五年七月二十九日", "大正元年七月三十日")]
    [InlineData("1926-12-24", "大正十五年十二月二十四日", "昭和元年十二月二十五日")]
    [InlineData("1989-01-07", "昭和六十四年一月七日", "平成元年一月八日")]
    [InlineData("2019-04-30", "平成三十一年四月三十日", "令和元年五月一日")]
    public void An_era_of_Japan_begins_on_its_day(string last, string before, string after)
    {
        var day = Day.Parse(last);
        Assert.Equal(before, string.Join(' ', RegnalDate.OfDay(Realm.Japan, day).Select(date => date.ToString(RegnalScript.Japanese))));
        Assert.Equal(after, string.Join(' ', RegnalDate.OfDay(Realm.Japan, day.Next).Select(date => date.ToString(RegnalScript.Japanese))));
    }

    [Theory]
    [InlineData("1911-12-31", "宣統三年十一月十二日")]
    [InlineData("1912-01-01", "宣統三年十一月十三日 民國元年一月一日")]
    [InlineData("1912-02-12", "宣統三年十二月二十五日 民國元年二月十二日")]
    [InlineData("1912-02-13", "民國元年二月十三日")]
    [InlineData("1917-07-01", "民國六年七月一日 宣統九年五月十三日")]
    [InlineData("1917-07-13", "民國六年七月十三日")]
    public void The_last_Qing_era_and_the_Republic_share_six_weeks(string day, string dates) =>
        Assert.Equal(dates, string.Join(' ', DatesOf(Realm.China, Day.Parse(day))));

    [Fact]
    public void An_era_and_the_accession_before_it_are_both_told()
    {
        var guangxu = Named("光緒").Single();
        Assert.Equal(Day.Parse("1875-02-06"), guangxu.FirstDay);
        Assert.Equal(Day.Parse("1875-02-25"), guangxu.Accession);
        var daoguang = Named("道光").Single();
        Assert.Equal(Day.Parse("1820-10-03"), daoguang.Accession);
        Assert.Equal(["嘉慶"], At(Realm.China, daoguang.Accession!.Value).Select(era => era.Name));
    }

    [Theory]
    [InlineData("順治", "1643-10-08")]
    [InlineData("康熙", "1661-02-07")]
    [InlineData("雍正", "1722-12-27")]
    [InlineData("乾隆", "1735-10-18")]
    [InlineData("嘉慶", "1796-02-09")]
    [InlineData("道光", "1820-10-03")]
    [InlineData("咸豐", "1850-03-09")]
    [InlineData("同治", "1861-11-11")]
    [InlineData("宣統", "1908-12-02")]
    [InlineData("昭和", "1926-12-25")]
    public void The_accession_is_told(string name, string day) =>
        Assert.Equal(Day.Parse(day), Named(name).First(era => era.Accession is not null).Accession);

    [Fact]
    public void Qixiang_was_proclaimed_and_never_used()
    {
        var qixiang = Named("祺祥").Single();
        Assert.False(qixiang.WasUsed);
        Assert.Equal(Day.Parse("1861-08-31"), qixiang.Proclaimed);
        Assert.DoesNotContain(qixiang, At(Realm.China, qixiang.FirstDay));
        var date = new RegnalDate(qixiang, 1, 1, false, 1);
        Assert.Equal(RegnalStanding.NeverUsed, date.Standing(out var counted));
        Assert.Equal(Day.Parse("1862-01-30"), counted);
        Assert.Contains("同治元年正月一日", date.ProblemOf());
    }

    [Fact]
    public void Meiji_reaches_back_before_its_proclamation()
    {
        var meiji = Named("明治").Single();
        Assert.Equal((Day.Parse("1868-01-25"), Day.Parse("1868-10-23")), (meiji.FirstDay, meiji.Proclaimed!.Value));
    }

    [Fact]
    public void In_the_years_of_two_courts_Japan_has_two_eras() =>
        Assert.Equal("元中九年閏十月五日 明德三年閏十月五日", string.Join(' ', DatesOf(Realm.Japan, Day.Parse("1392-11-27"))));

    [Fact]
    public void The_Three_Kingdoms_have_three_eras() =>
        Assert.Equal(["太和", "建興", "嘉禾"], At(Realm.China, Day.Parse("0232-06-01")).Select(era => era.Name));

    [Fact]
    public void No_era_is_before_the_first()
    {
        Assert.Empty(At(Realm.China, Day.Parse("-0150-01-01")));
        Assert.Empty(At(Realm.Japan, Day.Parse("0644-01-01")));
    }

    private static IEnumerable<string> DatesOf(Realm realm, Day day) => RegnalDate.OfDay(realm, day).Select(date => date.ToString());

    private static bool IsQing(string date) => !date.StartsWith("永曆", StringComparison.Ordinal) && !date.StartsWith("太平天國", StringComparison.Ordinal);
}
