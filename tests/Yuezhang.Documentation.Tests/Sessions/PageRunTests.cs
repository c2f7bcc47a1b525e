using System.Collections.Immutable;
using Xunit;
using Yuezhang.Documentation.Tests.Pages;

namespace Yuezhang.Documentation.Tests.Sessions;

public sealed class PageRunTests
{
    private static readonly OutsideCommands Outside = new(["dotnet test"], Clones: true);

    [Theory]
    [InlineData("$ yuezhang one two", "one", "two")]
    [InlineData("$ yuezhang \"one two\" 'three'", "one two", "three")]
    [InlineData("$ yuezhang one", "one  ", "")]
    [InlineData("$ yuezhang a b c", "a", "…")]
    [InlineData("$ yuezhang a b c", "…", "c")]
    [InlineData("$ dotnet run --project src/Yuezhang.Cli -- one", "one")]
    [InlineData("$ dotnet run --project src/Yuezhang.Cli one", "one")]
    [InlineData("$ yuezhang --exit 2 one", "one", "[exit 2]")]
    [InlineData("$ cat > a.md <<'END'", "text", "", "END", "$ cat a.md", "text", "$ ls", "a.md")]
    [InlineData("$ mkdir b", "$ cd b", "$ yuezhang --folder", "b", "$ cd ..", "$ ls", "b", "$ ls b")]
    [InlineData("$ git clone https://example.org/treaties.git", "$ cd treaties", "$ dotnet test", "…")]
    public void A_session_that_keeps_its_promise_is_sound(params string[] lines) => Assert.Null(ProblemOf(lines));

    [Theory]
    [InlineData("--- the program prints\none", "$ yuezhang one", "two")]
    [InlineData("--- the program prints\none", "$ yuezhang one")]
    [InlineData("--- the program prints\none", "$ yuezhang one", "one", "two")]
    [InlineData("--- the program prints\na\nb\nc", "$ yuezhang a b c", "a", "…", "b")]
    [InlineData("[exit 2]", "$ yuezhang --exit 2 one", "one")]
    [InlineData("this command is never run: curl x", "$ curl x")]
    [InlineData("this command is never run: dotnet pack", "$ dotnet pack")]
    [InlineData("this command is never run: yuezhang a | sort", "$ yuezhang a | sort")]
    [InlineData("this command is never run: yuezhang 'a", "$ yuezhang 'a")]
    [InlineData("may not promise it", "$ dotnet test", "all passed")]
    [InlineData("lies outside", "$ cd ..")]
    [InlineData("there is no folder none", "$ cd none")]
    [InlineData("there is no file none", "$ cat none")]
    [InlineData("there is no folder for a/b", "$ cat > a/b <<'END'", "END")]
    [InlineData("never ends", "$ cat > a <<'END'", "text")]
    [InlineData("stands before any command", "one", "$ yuezhang one")]
    [InlineData("holds no command")]
    public void A_session_that_breaks_its_promise_is_told(string problem, params string[] lines) =>
        Assert.Contains(problem, ProblemOf(lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("treaty", null)]
    [InlineData("text", null)]
    [InlineData("bash", "no test knows the language \"bash\"")]
    [InlineData("", "no test knows the language \"\"")]
    public void A_block_needs_a_language_that_a_test_knows(string language, string? problem)
    {
        var found = Run($"```{language}\nx\n```\n").Problems.GetValueOrDefault("page.md:1");
        Assert.Equal(problem is null, found is null);
        Assert.Contains(problem ?? "", found ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_blocks_of_a_page_share_one_folder()
    {
        var run = Run("```console\n$ cat > a <<'END'\ntext\nEND\n```\n\n- a list\n\n  ```console\n  $ cat a\n  text\n  ```\n");
        Assert.Empty(run.Problems);
    }

    [Theory]
    [InlineData("one", true)]
    [InlineData("two", false)]
    public void An_output_may_stand_in_a_block_of_its_own_before_or_after(string output, bool sound)
    {
        var text = $"<!-- it's output -->\n```text\n{output}\n```\n\n<!-- it -->\n```console\n$ yuezhang one\n```\n";
        var run = Run(text);
        Assert.Equal(sound, run.Problems.IsEmpty);
        Assert.Equal(text.Replace("two", "one", StringComparison.Ordinal), run.Recorded);
    }

    [Fact]
    public void A_recording_changes_only_the_outputs_that_differ()
    {
        const string page = """
            # Page

            > ```console
            > $ yuezhang a b
            > old
            > $ yuezhang a b
            > …
            > $ cat > f <<'END'
            > x
            > END
            > ```

            ```console
            $ yuezhang c
            old
            older
            ```
            """;
        const string recorded = """
            # Page

            > ```console
            > $ yuezhang a b
            > a
            > b
            > $ yuezhang a b
            > …
            > $ cat > f <<'END'
            > x
            > END
            > ```

            ```console
            $ yuezhang c
            c
            ```
            """;
        Assert.Equal(recorded.ReplaceLineEndings("\n"), Run(page.ReplaceLineEndings("\n")).Recorded);
    }

    private static string? ProblemOf(string[] lines) =>
        Run($"```console\n{string.Concat(lines.Select(line => line + "\n"))}```\n").Problems.GetValueOrDefault("page.md:1");

    private static PageRun Run(string text) => PageRun.Of(Page.Parse("page.md", text), Echo, Outside);

    /// <summary>A program that prints each of its words on a line.</summary>
    private static int Echo(string[] args, TextReader input, TextWriter output, TextWriter error, string currentFolder)
    {
        var (status, words) = args is ["--exit", var number, .. var rest] ? (number[0] - '0', rest) : (0, args);
        foreach (var word in words is ["--folder"] ? [Path.GetFileName(currentFolder)] : words)
        {
            output.WriteLine(word);
        }

        return status;
    }
}
