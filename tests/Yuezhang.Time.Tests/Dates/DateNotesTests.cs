using Xunit;
using Yuezhang.Time.Dates;

namespace Yuezhang.Time.Tests.Dates;

public sealed class DateNotesTests
{
    [Theory]
    [InlineData("光绪十六年七月初一日", "begins on 1890-08-16 begins on 1890-08-15 by")]
    [InlineData("光绪十六年六月三十日", "begins on 1890-08-16 begins on 1890-08-15 by")]
    [InlineData("康熙元年正月初一日", "begins on 1662-01-20")]
    [InlineData("乾隆四十六年七月初一日", "begins on 1781-08-19")]
    [InlineData("明治元年三月一日", "明治: Proclaimed on")]
    [InlineData("宣统三年十二月二十五日", "宣統: It ended with the abdication")]
    [InlineData("农历二〇二六年正月初一日", "modern astronomy")]
    public void What_is_disputed_or_out_of_the_ordinary_is_told(string text, string note) => Assert.Contains(Notes(text), told => told.Contains(note, StringComparison.Ordinal));

    [Theory]
    [InlineData("光绪二十一年三月二十三日")]
    [InlineData("光绪十六年五月初一日")]
    [InlineData("光绪十六年九月初一日")]
    [InlineData("明治二十八年四月十七日")]
    [InlineData("1895-04-17")]
    [InlineData("三月二十三日")]
    public void An_ordinary_date_has_no_note(string text) => Assert.Empty(Notes(text));

    private static IEnumerable<string> Notes(string text) =>
        DateReader.Read(text, DateReadingOptions.None, TestContext.Current.CancellationToken).SelectMany(reading => DateNotes.Of(reading));
}
