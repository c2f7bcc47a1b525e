using Xunit;
using Yuezhang.Bench.MoneyAndGarrison;
using Yuezhang.Bench.Rivals;

namespace Yuezhang.Bench.Tests.Rivals;

public sealed class ContestTests
{
    private static readonly CopyAnswer s_first = new(1, 0, 21_240, 2554, 6);
    private static readonly CopyAnswer s_second = new(2, 376, 21_240, 602, 1);

    [Fact]
    public void Engines_that_answer_alike_do_not_differ() => Assert.Null(Contest.Difference([s_first, s_second], [s_first, s_second]));

    [Fact]
    public void The_first_difference_names_both_answers() => Assert.Equal(
        "\"2 oddays 375 interest 21240 depart 602 upkeep 1\" is not \"2 oddays 376 interest 21240 depart 602 upkeep 1\"",
        Contest.Difference([s_first, s_second], [s_first, s_second with { OverdueDays = 375 }]));

    [Fact]
    public void A_missing_answer_is_a_difference()
    {
        Assert.EndsWith("is missing", Contest.Difference([s_first, s_second], [s_first]), StringComparison.Ordinal);
        Assert.EndsWith("is an answer too many", Contest.Difference([s_first], [s_first, s_second]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_standing_is_the_median_time_and_the_largest_peak()
    {
        var standing = Standing.Of([Run(3, 7), Run(1, 9), Run(2, 8)]);
        Assert.Equal("2.00 s | 9 MB", standing.ToString());
    }

    [Fact]
    public void A_contender_that_was_stopped_shows_why() =>
        Assert.Equal("stopped after 120 s | –", Standing.Of([Run(120, 9) with { Stopped = "stopped after 120 s" }]).ToString());

    private static MeasuredRun Run(int seconds, int megabytes) => new(TimeSpan.FromSeconds(seconds), megabytes * 1_000_000L, "", "", 0, null);
}
