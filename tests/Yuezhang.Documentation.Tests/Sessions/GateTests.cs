using Xunit;
using Yuezhang.Documentation.Tests.Pages;

namespace Yuezhang.Documentation.Tests.Sessions;

public sealed class GateTests
{
    private const string Readme = "<!-- the test command -->\n```console\n$ dotnet test\n```\n\n```console\n$ dotnet tool list\n```\n";

    [Theory]
    [InlineData("dotnet test")]
    [InlineData("dotnet pack src/Yuezhang.Cli --output artifacts")]
    [InlineData("dotnet tool install Yuezhang.Cli --global --source artifacts")]
    [InlineData("npm --prefix editors/vscode ci")]
    [InlineData("npm --prefix editors/vscode test")]
    [InlineData("npm --prefix editors/vscode run build")]
    [InlineData("git clone https://example.org/yuezhang")]
    public void The_gate_runs_what_the_readme_shows_and_no_test_runs(string command) => Assert.True(OutsideCommands.OfTheGate().Run(command));

    [Theory]
    [InlineData("\"eng/readme-block.sh\" \"the test command\"", "dotnet test", true)]
    [InlineData("eng/readme-block.sh --commands \"the test command\"", "dotnet test", true)]
    [InlineData("eng/readme-block.sh --commands \"another\"", "dotnet test", false)]
    [InlineData("eng/readme-block.sh --commands \"the test command\"", "dotnet tool list", false)]
    [InlineData("eng/readme-block.sh --commands \"the test command\"", "git clone x", false)]
    [InlineData("git clone --quiet \"$root\"", "git clone x", true)]
    public void A_command_counts_as_run_only_if_a_script_asks_for_its_block(string script, string command, bool run) =>
        Assert.Equal(run, OutsideCommands.Read(script, Page.Parse("README.md", Readme)).Run(command));

    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    [InlineData(null, null, false)]
    [InlineData("0", "true", false)]
    public void Recording_is_asked_for_by_hand(string? record, string? ci, bool asked) => Assert.Equal(asked, Recording.IsAsked(record, ci));

    [Fact]
    public void Recording_is_refused_in_a_gate() => Assert.Throws<InvalidOperationException>(() => Recording.IsAsked("1", "true"));
}
