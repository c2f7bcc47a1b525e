using Xunit;
using Yuezhang.Bench.Results;

namespace Yuezhang.Bench.Tests.Results;

public sealed class MarkedSectionTests
{
    [Fact]
    public void Only_what_stands_between_the_marks_is_replaced() => Assert.Equal(
        "before\n<!-- table -->\n\nnew\n\n<!-- /table -->\nafter\n",
        MarkedSection.Replace("before\n<!-- table -->\nold\n<!-- /table -->\nafter\n", "table", "new\n"));

    [Fact]
    public void To_replace_twice_is_to_replace_once()
    {
        var once = MarkedSection.Replace("<!-- table -->\n<!-- /table -->\n", "table", "new");
        Assert.NotNull(once);
        Assert.Equal(once, MarkedSection.Replace(once, "table", "new"));
    }

    [Theory]
    [InlineData("no mark")]
    [InlineData("<!-- table -->\nno end")]
    [InlineData("<!-- /table -->\n<!-- table -->\n")]
    [InlineData("<!-- table -->\n<!-- /table -->\n<!-- table -->\n<!-- /table -->\n")]
    public void A_page_without_its_marks_is_left_alone(string page) => Assert.Null(MarkedSection.Replace(page, "table", "new"));
}
