using Xunit;
using Yuezhang.Time.Eras;
using static Yuezhang.Time.Eras.ReignPeriods;

namespace Yuezhang.Time.Tests.Eras;

public class RegnalDateTests
{
    [Theory]
    [InlineData("光緒", 21, 3, false, 23, "1895-04-17")]
    [InlineData("明治", 28, 4, false, 17, "1895-04-17")]
    [InlineData("光緒", 21, 5, true, 1, "1895-06-23")]
    [InlineData("慶応", 4, 9, false, 7, "1868-10-22")]
    [InlineData("明治", 1, 9, false, 8, "1868-10-23")]
    [InlineData("明治", 1, 1, false, 1, "1868-01-25")]
    [InlineData("明治", 5, 12, false, 2, "1872-12-31")]
    [InlineData("明治", 6, 1, false, 1, "1873-01-01")]
    [InlineData("民國", 38, 10, false, 1, "1949-10-01")]
    [InlineData("令和", 7, 11, false, 20, "2025-11-20")]
    [InlineData("建炎", 1, 5, false, 1, "1127-06-19")]
    public void A_date_names_its_day(string name, int year, int month, bool isLeap, int dayOfMonth, string day)
    {
        var date = new RegnalDate(Named(name).First(), year, month, isLeap, dayOfMonth);
        Assert.True(date.TryToDay(out var named));
        Assert.Equal(Day.Parse(day), named);
        Assert.Null(date.ProblemOf());
    }

    [Theory]
    [InlineData("開元", 1, 3)]
    [InlineData("嘉永", 1, 1)]
    [InlineData("雍熙", 1, 2)]
    public void The_year_of_a_change_is_named_whole_in_histories(string name, int year, int month)
    {
        var date = new RegnalDate(Named(name).First(), year, month, false, 1);
        Assert.Equal(RegnalStanding.Retrospective, date.Standing(out _));
        Assert.Null(date.ProblemOf());
        Assert.True(date.TryToDay(out _));
    }

    [Theory]
    [InlineData("宣統", 4, 2, 3, "宣統 ended on 1912-02-12; counted on, the date is 1912-03-21, 民國元年三月二十一日")]
    [InlineData("宣統", 3, 12, 28, "宣統 ended on 1912-02-12; counted on, the date is 1912-02-15, 民國元年二月十五日")]
    [InlineData("慶応", 4, 10, 1, "慶應 ended on 1868-10-22; counted on, the date is 1868-11-14, 明治元年十月一日")]
    [InlineData("昭和", 65, 3, 1, "昭和 ended on 1989-01-07; counted on, the date is 1990-03-01, 平成二年三月一日")]
    [InlineData("昭和", 1, 3, 1, "昭和 began on 1926-12-25; counted back, the date is 1926-03-01, 大正十五年三月一日")]
    [InlineData("平成", 31, 5, 1, "平成 ended on 2019-04-30; counted on, the date is 2019-05-01, 令和元年五月一日")]
    [InlineData("明治", 45, 7, 30, "明治 ended on 1912-07-29; counted on, the date is 1912-07-30, 大正元年七月三十日")]
    [InlineData("光緒", 0, 1, 1, "光緒 has no year 0; its first year is 光緒元年, 1875")]
    [InlineData("光緒", -5, 1, 1, "光緒 has no year -5; its first year is 光緒元年, 1875")]
    [InlineData("光緒", 20, 3, 30, "month 3 of 1894 has 29 days")]
    [InlineData("光緒", 21, 13, 1, null)]
    [InlineData("民國", 2, 2, 29, "month 2 of 1913 has 28 days")]
    [InlineData("太平天國", 11, 1, 1, "the era's own calendar is not covered")]
    [InlineData("光緒", int.MaxValue, 1, 1, null)]
    [InlineData("建元", 1, 1, 1, null)]
    public void What_is_wrong_is_told_and_no_day_given(string name, int year, int month, int dayOfMonth, string? problem)
    {
        var date = new RegnalDate(Named(name).First(), year, month, false, dayOfMonth);
        Assert.False(date.TryToDay(out var day));
        Assert.Equal(default, day);
        var told = date.ProblemOf();
        Assert.NotNull(told);
        Assert.Equal(problem ?? told, told);
    }

    [Fact]
    public void A_leap_month_that_the_year_has_not_is_told() =>
        Assert.Equal("1895 has no leap month 3; its leap month is 5", new RegnalDate(Named("光绪").Single(), 21, 3, true, 1).ProblemOf());

    [Fact]
    public void An_era_counted_on_elsewhere_is_not_counted_back()
    {
        var north = All.Single(era => era.Id == "kenmu-1336-north");
        Assert.Equal(RegnalStanding.BeforeBeginning, new RegnalDate(north, 1, 5, false, 1).Standing(out _));
    }

    [Theory]
    [InlineData("光緒", 1, 1, false, 20, RegnalScript.Simplified, "光绪元年正月二十日")]
    [InlineData("光緒", 21, 5, true, 10, RegnalScript.Simplified, "光绪二十一年闰五月十日")]
    [InlineData("光緒", 21, 5, true, 11, RegnalScript.Traditional, "光緒二十一年閏五月十一日")]
    [InlineData("慶応", 1, 5, true, 1, RegnalScript.Japanese, "慶応元年閏五月一日")]
    [InlineData("慶応", 4, 1, false, 3, RegnalScript.Simplified, "庆应四年正月三日")]
    [InlineData("明治", 28, 1, false, 30, RegnalScript.Japanese, "明治二十八年一月三十日")]
    [InlineData("民國", 114, 12, false, 31, RegnalScript.Traditional, "民國一百一十四年十二月三十一日")]
    [InlineData("民國", 105, 10, false, 10, RegnalScript.Simplified, "民国一百〇五年十月十日")]
    [InlineData("載初", 1, 13, false, 1, RegnalScript.Simplified, "载初元年腊月一日")]
    public void A_date_is_written_in_the_three_scripts(string name, int year, int month, bool isLeap, int day, RegnalScript script, string written) =>
        Assert.Equal(written, new RegnalDate(Named(name).First(), year, month, isLeap, day).ToString(script));

    // 載初元年 began in December 689 with 正月, then 臘月 and 一月
    [Theory]
    [InlineData(1, "0689-12-21")]
    [InlineData(13, "0690-01-19")]
    [InlineData(14, "0690-02-18")]
    [InlineData(2, "0690-03-19")]
    public void The_months_of_the_empress_Wu_follow_her_order(int month, string day)
    {
        Assert.True(new RegnalDate(Named("載初").First(), 1, month, false, 1).TryToDay(out var named));
        Assert.Equal(Day.Parse(day), named);
    }

    [Theory]
    [InlineData(Realm.China, "1645-01-28", "1912-02-12", 1)]
    [InlineData(Realm.China, "1912-02-13", "2026-12-31", 1)]
    [InlineData(Realm.Japan, "1645-01-28", "2026-12-31", 1)]
    [InlineData(Realm.China, "-0103-02-25", "1645-01-27", 11)]
    [InlineData(Realm.Japan, "0701-05-08", "1645-01-27", 11)]
    public void Every_day_is_named_and_every_name_leads_back(Realm realm, string first, string last, int step)
    {
        var end = Day.Parse(last);
        for (var day = Day.Parse(first); day <= end; day += step)
        {
            var dates = RegnalDate.OfDay(realm, day);
            if (!dates.Any(date => date.Era.IsStandard) && !IsWithoutEra(day))
            {
                Assert.Fail($"{day} has no era.");
            }

            foreach (var date in dates)
            {
                if (!date.TryToDay(out var back) || back != day || date.Year < 1)
                {
                    Assert.Fail($"{day} is {date}, which is {back}.");
                }
            }
        }
    }

    [Fact]
    public void Every_written_date_begins_with_its_era() => Assert.All(
        from day in Enumerable.Range(0, 4000).Select(i => Day.Parse("0701-05-08") + (i * 120))
        from realm in Enum.GetValues<Realm>()
        from date in RegnalDate.OfDay(realm, day)
        select date,
        date => Assert.Contains(date.Era, MatchAt(date.ToString(RegnalScript.Simplified), out _)));

    // Hou Jing's months, and 761-762, of the seams
    private static bool IsWithoutEra(Day day) => At(Realm.China, day).All(era => !era.IsStandard) && DifferenceTable.Rows("eras-seams.tsv")
        .Where(row => row[2][0] != '-')
        .Select(row => (Before: All.Single(era => era.Id == row[0]), After: All.Single(era => era.Id == row[1])))
        .Any(seam => seam.Before.IsStandard && seam.Before.LastDay < day && day < seam.After.FirstDay);
}
