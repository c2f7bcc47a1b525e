using Xunit;
using static Yuezhang.Time.Eras.ReignPeriods;

namespace Yuezhang.Time.Tests.Eras;

public class EraNamesTests
{
    [Theory]
    [InlineData("光緒", "guangxu-1875")]
    [InlineData("光绪", "guangxu-1875")]
    [InlineData("慶應", "keio-1865")]
    [InlineData("慶応", "keio-1865")]
    [InlineData("庆应", "keio-1865")]
    [InlineData("庆応", "keio-1865")]
    [InlineData("中華民國", "minguo-1912")]
    [InlineData("中华民国", "minguo-1912")]
    [InlineData("天授礼法延祚", "tianshoulifayanzuo-1038")]
    [InlineData("嘉暦", "karyaku-1326")]
    [InlineData("嘉历", "karyaku-1326")]
    public void An_era_is_found_in_every_form_of_its_characters(string name, string id) =>
        Assert.Equal([id], Named(name).Select(era => era.Id));

    [Theory]
    [InlineData("天保", new[] { "tenpo-1830", "tianbao-550", "tianbao-562" })]
    [InlineData("太平", new[] { "taiping-556", "taiping-256", "taiping-300", "taiping-409", "taiping-616", "taiping-1021", "taiping-1356" })]
    [InlineData("昭和", new[] { "showa-1926" })]
    [InlineData("正和", new[] { "showa-1312" })]
    [InlineData("宣统", new[] { "xuantong-1909", "xuantong-1917-restored" })]
    public void Eras_that_share_a_name_are_all_found(string name, string[] ids) => Assert.Equal(ids.Order(), Named(name).Select(era => era.Id).Order());

    [Fact]
    public void Eras_of_the_standard_line_come_first() => Assert.Equal(
        ["jianwu-25", "jianwu-304", "jianwu-317", "jianwu-494", "kenmu-1334"],
        Named("建武").TakeWhile(era => era.IsStandard).Select(era => era.Id));

    [Theory]
    [InlineData("")]
    [InlineData("光")]
    [InlineData("光緒二")]
    [InlineData("Guangxu")]
    [InlineData("昭利")]
    public void What_is_no_era_is_not_found(string name) => Assert.Empty(Named(name));

    [Theory]
    [InlineData("光緒二十一年三月", 2, "guangxu-1875")]
    [InlineData("天平宝字八年", 4, "tenpyo-hoji-757")]
    [InlineData("天平八年", 2, "tenpyo-729")]
    [InlineData("建武中元二年", 4, "jianwuzhongyuan-56")]
    [InlineData("中华民国三十八年", 4, "minguo-1912")]
    [InlineData("民国三十八年", 2, "minguo-1912")]
    [InlineData("太平真君八年", 4, "taipingzhenjun-440")]
    [InlineData("萬歲通天", 4, "wansuitongtian-696")]
    public void The_longest_name_at_a_place_is_matched(string text, int length, string id)
    {
        var eras = MatchAt(text, out var matched);
        Assert.Equal(length, matched);
        Assert.Contains(eras, era => era.Id == id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("天")]
    [InlineData("天津條約")]
    [InlineData("the treaty")]
    [InlineData("\uD840")]
    public void Where_no_name_begins_nothing_is_matched(string text)
    {
        Assert.Empty(MatchAt(text, out var length));
        Assert.Equal(0, length);
    }

    [Fact]
    public void Every_name_of_every_era_finds_it_in_each_script() => Assert.All(
        All,
        era => Assert.All(
            era.OtherNames.Add(era.Name).Add(era.Simplified).Add(era.Japanese),
            name => Assert.Contains(era, Named(name))));

    [Fact]
    public void Reading_text_for_names_allocates_nothing()
    {
        const string Text = "自天津至下關，光緒二十一年三月二十三日，是明治二十八年四月十七日，天下太平之日也";
        Scan(Text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Scan(Text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(3, found);
    }

    private static int Scan(string text)
    {
        var found = 0;
        for (var i = 0; i < text.Length; i++)
        {
            found += MatchAt(text.AsSpan(i), out _).IsEmpty ? 0 : 1;
        }

        return found;
    }
}
