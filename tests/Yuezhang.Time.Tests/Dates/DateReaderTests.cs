using Xunit;
using Yuezhang.Time.Dates;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Tests.Dates;

public sealed class DateReaderTests
{
    // what dates are made of, and what may stand among them
    private static readonly string[] s_parts =
    [
        "光绪", "明治", "慶応", "建武", "西历", "中历", "公元", "二十一", "三", "十", "廿", "□", "元", "闰", "正", "年", "月", "日", "号", "初", "朔", "晦", "望", "上旬", "下旬", "春", "冬",
        "甲午", "乙未", "是日", "越日", "昨", "本月", "去冬", "明年", "夜", "十二点钟", "午刻", "即", "、", "（", "）", "　", "[", "](x)", "<b>", "**", "1895", "4", "-", "/", "April", "限", "内", "自", "至",
        "大风", "\n", "𠮷", "\ud840", "一二三万五", "前", "岁次",
    ];

    [Fact]
    public void Readings_lie_in_the_text_in_its_order_and_do_not_overlap_whatever_the_text_is()
    {
        var random = new Random(11);
        for (var i = 0; i < 30_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => s_parts[random.Next(s_parts.Length)]));
            var end = 0;
            foreach (var reading in DateReader.Read(text, DateReadingOptions.None, TestContext.Current.CancellationToken))
            {
                Assert.True(reading.Start >= end && reading.End <= text.Length && reading.Length > 0, text);
                Assert.Equal(text.Substring(reading.Start, reading.Length), reading.Text);
                Assert.True(reading.Value is not null || reading.Problem is not null, $"{text}: {reading.Text} has neither value nor problem");
                Assert.All(reading.CarriedFrom, carried => Assert.True(carried.Start >= 0 && carried.Start + carried.Length <= text.Length, text));
                end = reading.End;
            }
        }
    }

    [Theory]
    [InlineData("一")]
    [InlineData("一　")]
    [InlineData("□")]
    [InlineData("光绪")]
    [InlineData("光绪元年")]
    [InlineData("光绪元年正月")]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("<a")]
    [InlineData("　")]
    [InlineData("甲子")]
    [InlineData("十九、")]
    [InlineData("是日")]
    [InlineData("三月")]
    [InlineData("1895-04-17 ")]
    [InlineData("中上下夜大天")]
    [InlineData("即")]
    [InlineData("光绪元年正月初一日即明治八年二月七日")]
    public void A_long_text_of_any_one_thing_is_read_to_its_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));

        Assert.All(DateReader.Read(text, DateReadingOptions.None, TestContext.Current.CancellationToken), reading => Assert.True(reading.End <= text.Length));
    }

    [Fact]
    public void Every_regnal_day_of_the_late_Qing_is_read_back_from_the_way_it_is_written()
    {
        for (var day = Day.Parse("1861-08-22"); day <= Day.Parse("1912-02-12"); day += 3)
        {
            var written = RegnalDate.OfDay(Realm.China, day)[0].ToString(RegnalScript.Simplified);
            Assert.True(WrittenDay.TryRead(written, out var read, out var problem), problem);
            Assert.Equal(day, read);
        }
    }

    [Fact]
    public void Every_regnal_day_of_Japan_from_Genroku_is_read_back_from_the_way_it_is_written()
    {
        var (days, doubtful) = (0, 0);
        for (var day = Day.Parse("1688-10-23"); day <= Day.Parse("2026-01-01"); day += 7)
        {
            var written = RegnalDate.OfDay(Realm.Japan, day)[0].ToString(RegnalScript.Japanese);
            // a name that China had too is told as doubtful, never read as China's
            Assert.True(WrittenDay.TryRead(written, out var read, out var problem) || problem.Contains("eras have this name", StringComparison.Ordinal) || problem.Contains(" may be ", StringComparison.Ordinal), problem);
            Assert.True(problem.Length > 0 || read == day, written);
            doubtful += problem.Length > 0 ? 1 : 0;
            days++;
        }

        Assert.True(doubtful < days / 10, $"{doubtful} of {days}");
    }

    [Fact]
    public void A_date_given_beforehand_settles_what_the_text_leaves_open()
    {
        var reading = Assert.Single(DateReader.Read("初七日", new DateReadingOptions { Context = "光绪二十一年三月" }, TestContext.Current.CancellationToken));

        Assert.Equal(DayRange.Of(Day.Parse("1895-04-01")), reading.Value);
        Assert.All(reading.CarriedFrom, carried => Assert.Equal(-1, carried.Start));
    }

    [Fact]
    public void A_date_that_disagrees_with_the_one_beside_it_gets_the_nearest_repair_and_keeps_its_own_value()
    {
        var readings = DateReader.Read("光绪二十一年三月二十三日即明治二十八年四月十八日", DateReadingOptions.None, TestContext.Current.CancellationToken);

        Assert.Equal("1895-04-17", readings[0].Edtf);
        Assert.Equal("1895-04-18", readings[1].Edtf);
        Assert.Equal((1, "明治二十八年四月十七日"), (readings[1].Conflict!.Days, readings[1].Conflict!.Repair));
    }

    [Fact]
    public void No_true_pair_of_calendars_is_ever_in_conflict()
    {
        for (var day = Day.Parse("1875-02-06"); day <= Day.Parse("1912-02-12"); day += 5)
        {
            var pair = $"{RegnalDate.OfDay(Realm.China, day)[0].ToString(RegnalScript.Simplified)}即日本{RegnalDate.OfDay(Realm.Japan, day)[0].ToString(RegnalScript.Japanese)}";

            Assert.All(DateReader.Read(pair, DateReadingOptions.None, TestContext.Current.CancellationToken), reading => Assert.Null(reading.Conflict));
        }
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => DateReader.Read("光绪二十一年三月", DateReadingOptions.None, cancelled.Token));
    }
}
