using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Yuezhang.Cli.Tests;

/// <summary>The help of every command, and that its examples can be typed.</summary>
public partial class HelpTests
{
    public static IEnumerable<TheoryDataRow<string>> Commands =>
        CommandName().Matches(Section("", "Commands:")).Select(m => m.Groups[1].Value).Prepend("").Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_help_ends_with_two_to_four_commands_that_parse(string command)
    {
        var examples = Section(command, "Examples:").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).ToList();
        Assert.InRange(examples.Count, 2, 4);
        Assert.All(examples, example => Assert.Matches(command.Length == 0 ? "^yuezhang( |$)" : $"^yuezhang {command}( |$)", example));
        Assert.All(examples, AssertParses);
    }

    [Fact]
    public void Every_example_is_another() => Assert.All(Commands, command =>
    {
        var examples = Section(command.Data, "Examples:").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(examples.Distinct(), examples);
    });

    [Fact]
    public void Help_is_given_though_something_is_wrong_in_the_words() => Assert.Equal(0, Terminal.Run("ask", "--colour", "--help").Status);

    /// <summary>What follows of an example is about names, files and folders, which it cannot know; its words and its question are understood.</summary>
    private static void AssertParses(string example)
    {
        // some of them write
        using var library = new CopiedLibrary();
        AssertUnderstood(library, [.. Words(example).Skip(1)]);
        if (Words(example) is [_, "ask", var question, ..])
        {
            AssertUnderstood(library, "ask", question);
        }
    }

    private static void AssertUnderstood(CopiedLibrary library, params string[] words)
    {
        var shown = Terminal.RunIn(library.Folder, words);
        Assert.NotEqual(70, shown.Status);
        Assert.DoesNotMatch("YZ0600|YZ0602|YZ0606|YZ02[0-9]{2}|YZ05[0-9]{2}|YZ013[0-9]", shown.Error);
    }

    private static string Section(string command, string heading)
    {
        var shown = Terminal.Run([.. command.Length == 0 ? Array.Empty<string>() : [command], "--help"]);
        Assert.Equal((0, ""), (shown.Status, shown.Error));
        var start = shown.Output.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{command} --help has no {heading}");
        var body = shown.Output[(start + heading.Length + 2)..];
        return body.IndexOf("\n\n", StringComparison.Ordinal) is var end and >= 0 ? body[..end] : body;
    }

    /// <summary>The words of a line as a shell parts them.</summary>
    private static List<string> Words(string line)
    {
        var words = new List<StringBuilder> { new() };
        char? quote = null;
        foreach (var c in line)
        {
            if (c == quote || (quote is null && c is '\'' or '"'))
            {
                quote = quote is null ? c : null;
            }
            else if (c == ' ' && quote is null)
            {
                words.Add(new());
            }
            else
            {
                words[^1].Append(c);
            }
        }

        return words.ConvertAll(word => word.ToString());
    }

    [GeneratedRegex("^  ([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex CommandName();
}
