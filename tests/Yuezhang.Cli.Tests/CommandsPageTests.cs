using System.Text.RegularExpressions;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Cli.Tests;

/// <summary>The page that describes the commands, held against the program.</summary>
public partial class CommandsPageTests
{
    private static readonly string s_page = Repository.Read("docs/reference/commands.md");

    [Fact]
    public void Every_fault_in_the_words_of_a_command_is_on_the_page()
    {
        var codes = Code().Matches(Repository.Read("src/Yuezhang.Cli/Commands/CommandLineFaults.cs")).Select(m => m.Value).Distinct().ToList();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Order(StringComparer.Ordinal), Row().Matches(s_page).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_command_has_its_section_and_every_common_option_its_line()
    {
        var help = Terminal.Run("--help").Output;
        var commands = Command().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..help.IndexOf("Examples:", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(19, commands.Count);
        Assert.All(commands, command => Assert.Contains($"## `yuezhang {command}", s_page, StringComparison.Ordinal));
        var options = Option().Matches(help).Select(m => m.Groups[1].Value).Except(["--version", "--help"]).ToList();
        Assert.Equal(6, options.Count);
        Assert.All(options, option => Assert.Contains($"| `{option}", s_page, StringComparison.Ordinal));
    }

    [GeneratedRegex("YZ06[0-9]{2}")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (YZ06[0-9]{2}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^  ([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^  (--[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Option();
}
