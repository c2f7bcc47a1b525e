using Xunit;
using Yuezhang.Bench.Rivals;

namespace Yuezhang.Bench.Tests.Rivals;

public sealed class RivalsOptionsTests
{
    [Fact]
    public void Nothing_said_means_from_one_copy_to_ten_thousand() =>
        Assert.Equal([1, 10, 100, 1_000, 10_000], RivalsOptions.Parse([])!.Copies);

    [Fact]
    public void Numbers_and_options_may_come_in_any_order()
    {
        var options = RivalsOptions.Parse(["3", "--rivals", "folder", "1,000", "--repetitions", "7", "--results", "page.md"])!;
        Assert.Equal([3, 1_000], options.Copies);
        Assert.Equal(("folder", 7, "page.md"), (options.Encodings, options.Repetitions, options.Results));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("many")]
    [InlineData("--rivals")]
    [InlineData("--repetitions")]
    public void What_means_nothing_is_refused(string word) => Assert.Null(RivalsOptions.Parse([word]));
}
