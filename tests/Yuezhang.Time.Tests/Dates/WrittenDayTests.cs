using Xunit;
using Yuezhang.Time.Dates;

namespace Yuezhang.Time.Tests.Dates;

public sealed class WrittenDayTests
{
    [Theory]
    [InlineData("1895-04-17")]
    [InlineData(" 光绪二十一年三月二十三日 ")]
    [InlineData("光緒廿一年三月廿三日")]
    [InlineData("明治二十八年四月十七日")]
    [InlineData("明治28年4月17日")]
    [InlineData("西历一千八百九十五年四月十七日")]
    [InlineData("1895年4月17日")]
    [InlineData("1895年4月17号")]
    [InlineData("17 April 1895")]
    [InlineData("April 17, 1895")]
    [InlineData("1895/4/17")]
    [InlineData("俄历一八九五年四月五日")]
    public void A_day_may_be_written_in_any_calendar(string text)
    {
        Assert.True(WrittenDay.TryRead(text, out var day, out var problem), problem);
        Assert.Equal(Day.Parse("1895-04-17"), day);
        Assert.Equal("", problem);
    }

    [Theory]
    [InlineData("", "a date is written YYYY-MM-DD, or with its era, year, month and day")]
    [InlineData("tomorrow", "tomorrow is no date")]
    [InlineData("1895-02-30", "February 1895 has 28 days")]
    [InlineData("三月二十三日", "no date before it gives a year")]
    [InlineData("光绪二十一年三月", "no single day: it is 1895-03-26/1895-04-24")]
    [InlineData("光绪二十一年闰三月初一日", "its leap month is 5")]
    [InlineData("光绪二十年三月三十日", "has 29 days")]
    [InlineData("宣统四年正月初一日", "ended on 1912-02-12")]
    [InlineData("光绪零年正月初一日", "has no year 0")]
    [InlineData("光绪二十一年三月二十三日四点钟", "the hour may be")]
    [InlineData("光绪二十一年三月二十三日午刻", "has a clock time")]
    [InlineData("4/5/1895", "whether day or month stands first")]
    [InlineData("太和三年三月一日", "eras have this name")]
    [InlineData("1500年3月5日", "may be 1500-03-15 or 1500-03-05")]
    [InlineData("光绪二十一年三月二十三日、明治二十八年四月十七日", "is no date")]
    public void What_is_no_day_or_may_be_two_says_so(string text, string problem)
    {
        Assert.False(WrittenDay.TryRead(text, out _, out var told));
        Assert.Contains(problem, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on 光绪二十一年三月二十三日: must", 3, 12)]
    [InlineData("光绪二十一年三月", 0, 0)]
    [InlineData("光绪 二十一年三月二十三日", 0, 0)]
    [InlineData("三月二十三日", 0, 0)]
    [InlineData("明治二十八年四月十七日夜十二点钟", 0, 0)]
    public void A_whole_date_is_found_where_it_begins(string text, int start, int length) => Assert.Equal(length, WrittenDay.LengthAt(text, start));
}
