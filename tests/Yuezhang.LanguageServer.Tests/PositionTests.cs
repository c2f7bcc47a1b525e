using Xunit;
using Yuezhang.Language.Text;
using Yuezhang.LanguageServer.Positions;

namespace Yuezhang.LanguageServer.Tests;

public class PositionTests
{
    private const string Text = "a阿😀b\r\n\n尔x";

    [Theory]
    [InlineData("utf-16", 0, 4, 4)]
    [InlineData("utf-8", 0, 8, 4)]
    [InlineData("utf-32", 0, 3, 4)]
    [InlineData("utf-16", 2, 1, 9)]
    [InlineData("utf-8", 2, 3, 9)]
    [InlineData("utf-32", 2, 1, 9)]
    public void A_place_is_counted_in_the_units_of_the_editor(string encoding, int line, int character, int offset)
    {
        var map = Map(encoding);
        Assert.Equal(new Position(line, character), map.Position(offset));
        Assert.Equal(offset, map.Offset(new Position(line, character)));
    }

    [Theory]
    [InlineData("utf-8", 0, 2, 1)]
    [InlineData("utf-8", 0, 6, 2)]
    [InlineData("utf-16", 0, 99, 5)]
    [InlineData("utf-32", 0, 99, 5)]
    [InlineData("utf-16", 9, 0, 10)]
    [InlineData("utf-8", int.MaxValue, int.MaxValue, 10)]
    public void A_place_beyond_a_line_is_its_end_and_one_within_a_character_its_start(string encoding, int line, int character, int offset) =>
        Assert.Equal(offset, Map(encoding).Offset(new Position(line, character)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void Every_place_comes_back(string encoding)
    {
        var map = Map(encoding);
        Assert.All(Enumerable.Range(0, Text.Length + 1).Where(o => o is not (3 or 6)), offset => Assert.Equal(offset, map.Offset(map.Position(offset))));
    }

    private static PositionMap Map(string encoding) => new(new SourceText("", Text), PositionEncodings.Negotiate([encoding]));
}
