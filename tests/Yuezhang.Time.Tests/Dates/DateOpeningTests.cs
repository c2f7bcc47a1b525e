using Xunit;
using Yuezhang.Time.Dates;

namespace Yuezhang.Time.Tests.Dates;

public sealed class DateOpeningTests
{
    private const string Signs = "光绪万历明治西公元二十一廿三〇□ 年月日号初正闰冬朔望旬上下春甲午乙未是越昨本去夜点钟即、（）　[]*<>182945-/.AprilMay限万千百有又历公前岁次";

    [Fact]
    public void No_place_is_passed_over_at_which_the_grammar_reads_a_date()
    {
        var random = new Random(3);
        var read = 0;
        for (var i = 0; i < 60_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Signs[random.Next(Signs.Length)]));
            read += DatesOf(text);
        }

        read += GoldDate.Hard.Sum(rows => DatesOf(rows.Key));
        Assert.True(read > 5_000, $"{read}");
    }

    private static int DatesOf(string text)
    {
        var read = 0;
        for (var at = 0; at < text.Length; at++)
        {
            // what is passed over inside a date does not begin one; a sign before a year is looked at with the year
            if (DateWindow.PassOver(text, at) == at && text[at] != '-' && DateGrammar.ReadAt(text, at) is { } written)
            {
                read++;
                Assert.True(DateOpening.Signs.Contains(text[at]) && DateOpening.MayBegin(text, at), $"{text}: {text[at..written.End]}");
            }
        }

        return read;
    }
}
