using Xunit;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Text;

public class SourceTextTests
{
    private static readonly SourceText s_text = new("t.md", "one\r\n威海卫 𠀀x\rthree\n");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(3, 1, 4)]
    [InlineData(5, 2, 1)]
    [InlineData(8, 2, 4)]
    [InlineData(11, 2, 6)]
    [InlineData(13, 3, 1)]
    [InlineData(19, 4, 1)]
    public void Lines_end_in_three_ways_and_columns_count_characters(int offset, int line, int column)
    {
        Assert.Equal(line, s_text.LineOf(offset));
        Assert.Equal(column, s_text.ColumnOf(offset));
    }

    [Fact]
    public void A_line_is_known_without_its_end()
    {
        Assert.Equal(4, s_text.LineCount);
        Assert.Equal(["one", "威海卫 𠀀x", "three", ""], Enumerable.Range(1, 4).Select(line => s_text[s_text.LineSpan(line)]));
    }

    [Fact]
    public void A_place_is_shown_as_editors_show_it() => Assert.Equal("t.md:2:4", s_text.At(new TextSpan(8, 1)).ToString());
}
