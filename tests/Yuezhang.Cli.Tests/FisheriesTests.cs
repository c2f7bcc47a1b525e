using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Cli.Tests;

/// <summary>A treaty of quite another subject: seasons, quotas by boats and by catch, inspection, a right that rests while a duty is breached. Its questions stand in its own files.</summary>
public class FisheriesTests
{
    private static readonly string s_folder = Repository.PathOf("tests/Yuezhang.Cli.Tests/Libraries/Skerry");

    [Fact]
    public void Nothing_is_wrong_with_it() => Assert.StartsWith("no faults found", Run("check").Output, StringComparison.Ordinal);

    [Fact]
    public void Its_own_tests_pass()
    {
        var shown = Run("test");
        Assert.Equal((0, "38 passed, 0 failed\n"), (shown.Status, shown.Output));
    }

    [Theory]
    [InlineData("on 1869-04-05: may Suthmark fish the Skerry Bank with 10 boats?", "Suthmark delivers the first list to Norrland")]
    [InlineData("on 1869-04-05: may Norrland fish the Skerry Bank with 41 boats?", "Norrland must not fish the Skerry Bank with more than 40 boats")]
    [InlineData("on 1870-06-01: may Suthmark fish the Inner Sound?", "what Norrland grants to others, Suthmark has as well")]
    [InlineData("on 1871-06-01, in denounced-early: has Norrland validly denounced herring-1868?", "without power")]
    public void A_proof_leads_to_what_decides(string question, string step) =>
        Assert.Contains(step, Run("ask", question).Output.ReplaceLineEndings(" ").Replace("│", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    private static Shown Run(params string[] args) => Terminal.RunIn(s_folder, args);
}
