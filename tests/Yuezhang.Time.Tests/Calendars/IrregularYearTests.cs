using Xunit;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

/// <summary>The years in which a decree made the months run otherwise than from 1 to 12.</summary>
public class IrregularYearTests
{
    private static readonly LunisolarCalendar s_chinese = LunisolarCalendar.Chinese;

    [Theory]
    [InlineData(8, "正月 閏正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月")]
    [InlineData(237, "正月 二月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月")]
    [InlineData(239, "正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 閏十二月")]
    [InlineData(689, "正月 二月 三月 四月 五月 六月 七月 八月 九月 閏九月 十月")]
    [InlineData(690, "正月 臘月 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月")]
    [InlineData(697, "正月 臘月 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 閏十月")]
    [InlineData(700, "正月 臘月 一月 二月 三月 四月 五月 六月 七月 閏七月 八月 九月 十月 十一月 十二月")]
    [InlineData(761, "正月 二月 三月 四月 五月 六月 七月 八月 九月 十月")]
    [InlineData(762, "建子月 建丑月 建寅月 建卯月 建辰月 建巳月 五月 六月 七月 八月 九月 十月 十一月 十二月")]
    [InlineData(1895, "正月 二月 三月 四月 五月 閏五月 六月 七月 八月 九月 十月 十一月 十二月")]
    public void The_months_of_a_year_are_named_as_they_were(int year, string names)
    {
        Assert.True(s_chinese.TryToDay(new(year, year == 762 ? LunisolarMonth.JianZi : 1, false, 1), out var first));
        var months = MonthList.Of(s_chinese, first, first + 440).TakeWhile(month => month.Date.Year == year).ToList();
        Assert.Equal(names, string.Join(' ', months.Select(month => LunisolarMonth.Name(month.Date.Month, month.Date.IsLeap))));
        Assert.Equal(months.Count, s_chinese.MonthsInYear(year));
    }

    // the days of the cycle are the annals' own: Zizhi tongjian 145 and 206
    [Theory]
    [InlineData(502, 4, true, 30, "丁巳")]
    [InlineData(502, 5, false, 18, "乙亥")]
    [InlineData(698, 1, false, 1, "甲子")]
    [InlineData(762, LunisolarMonth.JianSi, false, 5, "甲寅")]
    public void A_day_of_the_annals_is_the_day_of_the_cycle_that_they_give_it(int year, int month, bool isLeap, int dayOfMonth, string cycle)
    {
        Assert.True(s_chinese.TryToDay(new(year, month, isLeap, dayOfMonth), out var day));
        Assert.Equal(cycle, Sexagenary.OfDay(day).ToString());
    }

    [Fact]
    public void A_month_that_was_given_a_number_on_its_fifteenth_day_has_both_names()
    {
        Assert.True(s_chinese.TryToDay(new(762, LunisolarMonth.JianSi, false, 15), out var day));
        Assert.True(s_chinese.TryToDay(new(762, 4, false, 15), out var same));
        Assert.Equal(day, same);
        Assert.True(s_chinese.TryFromDay(day, out var after));
        Assert.True(s_chinese.TryFromDay(day.Previous, out var before));
        Assert.Equal((4, LunisolarMonth.JianSi), (after.Month, before.Month));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(21, null)]
    [InlineData(int.MinValue, null)]
    [InlineData(1, "正月")]
    [InlineData(LunisolarMonth.Yi, "一月")]
    public void A_number_that_no_month_has_has_no_name(int month, string? name) => Assert.Equal(name, LunisolarMonth.Name(month));

    [Theory]
    [InlineData(1895, 3, "庚辰")]
    [InlineData(9, 1, "乙丑")]
    [InlineData(237, 2, "癸卯")]
    [InlineData(237, 4, "甲辰")]
    [InlineData(690, 1, "丙子")]
    [InlineData(690, LunisolarMonth.Yi, "戊寅")]
    [InlineData(690, 2, "己卯")]
    [InlineData(700, 12, "己丑")]
    [InlineData(762, LunisolarMonth.JianZi, "庚子")]
    [InlineData(762, 4, "乙巳")]
    [InlineData(1895, 13, null)]
    public void A_month_has_the_branch_that_it_had_in_its_calendar(int year, int month, string? cycle) =>
        Assert.Equal(cycle, s_chinese.SexagenaryOfMonth(year, month)?.ToString());

    [Fact]
    public void Japan_never_moved_its_first_month() =>
        Assert.Equal("己丑", LunisolarCalendar.Japanese.SexagenaryOfMonth(690, 12)?.ToString());
}
