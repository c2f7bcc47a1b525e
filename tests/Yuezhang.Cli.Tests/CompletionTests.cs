using Xunit;

namespace Yuezhang.Cli.Tests;

/// <summary>What the completion scripts are given, for a library of a fort, a bay and a ransom.</summary>
public class CompletionTests
{
    private const string Breaks = " \t\n\"'><=;|&(:";

    [Theory]
    [InlineData("yuezhang ti", "timeline")]
    [InlineData("yuezhang --json wh", "what-if")]
    [InlineData("yuezhang on 1703-01-01 --pl", "--place")]
    [InlineData("yuezhang timeline --t", "--table --to")]
    [InlineData("yuezhang quantity --usage ", "period modern")]
    [InlineData("yuezhang quantity --usage=m", "modern")]
    [InlineData("yuezhang completion ", "bash zsh fish pwsh")]
    [InlineData("yuezhang date --file ", "")]
    [InlineData("yuezhang comp", "completion")]
    [InlineData("yuezhang nonsense ", "")]
    public void Commands_options_and_their_choices_are_completed(string line, string expected) => Assert.Equal(expected, string.Join(' ', InBash(line)));

    [Fact]
    public void An_option_that_may_be_given_once_is_not_offered_again()
    {
        Assert.DoesNotContain("--on", InBash("yuezhang due --on 1703-01-01 --"));
        Assert.Contains("--reading", InBash("yuezhang due --reading walls=broad --"));
    }

    [Theory]
    [InlineData("yuezhang ledger ", "the\\ ransom")]
    [InlineData("yuezhang ledger ran", "ransom")]
    [InlineData("yuezhang ledger 赎", "赎金")]
    [InlineData("yuezhang ledger ransom ", "")]
    [InlineData("yuezhang timeline ", "almen-1702")]
    [InlineData("yuezhang timeline 阿", "阿尔门条约")]
    [InlineData("yuezhang what-if p", "paid-late|pledged")]
    [InlineData("yuezhang due --scenario pl", "pledged")]
    [InlineData("yuezhang due --reading w", "walls=strict|walls=broad")]
    [InlineData("yuezhang on 1703-01-01 --place ", "Fort\\ Almen|Almen\\ Bay")]
    [InlineData("yuezhang on 1703-01-01 --place fort", "Fort\\ Almen")]
    [InlineData("yuezhang on 1703-01-01 --place 'Fort\u0020Almen' --place Al", "Almen\\ Bay")]
    [InlineData("yuezhang on 1703-01-01 --party ", "Kestria|Vorland")]
    [InlineData("yuezhang ask \"may", "may Vorland garrison Fort Almen?")]
    public void Names_of_the_library_are_completed_in_any_script(string line, string expected) => Assert.Equal(expected, string.Join('|', InBash(line)));

    [Theory]
    [InlineData("yuezhang on 1703-01-01 --place Fort\\ A", "Fort\\ Almen")]
    [InlineData("yuezhang on 1703-01-01 --place \"Fort A", "Fort Almen")]
    [InlineData("yuezhang on 1703-01-01 --place 'Fort A", "Fort Almen")]
    [InlineData("yuezhang on 1703-01-01 --place=Fort\\ A", "Fort\\ Almen")]
    [InlineData("yuezhang on 1703-01-01 --place=\"Fort A", "Fort Almen")]
    [InlineData("yuezhang due --reading walls=b", "broad")]
    [InlineData("yuezhang due --reading=walls=b", "broad")]
    [InlineData("yuezhang due --reading \"walls=b", "walls=broad")]
    public void Bash_gets_what_replaces_the_word_from_its_last_break_on(string line, string expected) => Assert.Equal([expected], InBash(line));

    [Theory]
    [InlineData("zsh", "Fort Almen")]
    [InlineData("fish", "Fort Almen")]
    [InlineData("pwsh", "'Fort Almen'")]
    public void The_other_shells_get_whole_words_which_they_quote_themselves_but_for_one(string shell, string expected)
    {
        Assert.Equal([expected], Completed(Terminal.Run("complete", "--shell", shell, "--", "on", "1703-01-01", "--place", "+For")));
        Assert.Equal([expected], Completed(Terminal.Run("complete", "--shell", shell, "--", "on", "1703-01-01", "--place", "+\"Fort A")));
        Assert.Equal(2, Completed(Terminal.Run("complete", "--shell", shell, "--", "on", "1703-01-01", "--place", "+")).Count);
    }

    [Fact]
    public void Fish_leaves_the_strokes_and_quotes_in_a_word()
    {
        Assert.Equal(["Fort Almen"], Completed(Terminal.Run("complete", "--shell", "fish", "--", "on", "1703-01-01", "--place", "+Fort\\ A")));
        Assert.Equal(["--place=Fort Almen"], Completed(Terminal.Run("complete", "--shell", "fish", "--", "on", "1703-01-01", "+--place=\"Fort A")));
    }

    [Fact]
    public void A_name_that_a_shell_would_act_on_is_quoted_and_one_that_is_no_line_is_left_out()
    {
        using var library = Spoilt();
        Assert.Equal(["Fort\\ \\$\\(touch\\ spoilt\\)\\'s", "Almen\\ Bay"], InBash("yuezhang on 1703-01-01 --place ", library.Folder));
        Assert.Equal(["'Fort $(touch spoilt)''s'"], Completed(Terminal.RunIn(library.Folder, "complete", "--shell", "pwsh", "--", "on", "1703-01-01", "--place", "+Fort")));
        Assert.Equal(["what does Kestria owe Vorland?"], Completed(Terminal.RunIn(library.Folder, "complete", "--shell", "zsh", "--", "ask", "+what")));
    }

    [Fact]
    public void Without_a_library_or_with_a_broken_one_the_rest_is_completed()
    {
        using var library = new CopiedLibrary().Replace("almen-1702.md", "Almen Bay is a place", "Almen Bay is a plaice");
        Assert.Equal(["Fort\\ Almen"], InBash("yuezhang on 1703-01-01 --place ", library.Folder));
        Assert.Empty(InBash("yuezhang ledger --library nowhere "));
        Assert.Empty(InBash("yuezhang ledger --library a --library b "));
        Assert.Equal(["--library", "--json", "ledger"], [.. InBash("yuezhang --lib"), .. InBash("yuezhang ledger --js"), .. InBash("yuezhang le")]);
    }

    [Fact]
    public void What_the_scripts_call_is_not_in_the_help_and_speaks_JSON_too()
    {
        Assert.DoesNotContain("\n  complete ", Terminal.Run("--help").Output, StringComparison.Ordinal);
        var shown = Terminal.Run("complete", "--shell", "zsh", "--json", "--", "+timel").Json;
        Assert.Equal(["timeline"], shown.GetProperty("candidates").EnumerateArray().Select(c => c.GetString()));
        Assert.Contains("_yuezhang", Terminal.Run("completion", "bash", "--json").Json.GetProperty("script").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_shell_is_told_which_there_are()
    {
        var shown = Terminal.Run("completion", "ksh");
        Assert.Equal(2, shown.Status);
        Assert.Contains("'pwsh'", shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_completes_as_it_is_told()
    {
        Assert.SkipUnless(Shells.HasBash, "there is no bash here");
        using var library = Spoilt();
        const string Script = """
            eval "$(yuezhang completion bash)"
            COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
            complete_line() {
                COMP_LINE=$1 COMP_POINT=${#1}
                _yuezhang
                local reply
                for reply in "${COMPREPLY[@]}"; do
                    eval "set -- $reply"
                    printf '%s: %s\n' "$#" "$1"
                done
            }
            complete_line 'yuezhang on 1703-01-01 --place Fo'
            complete_line 'yuezhang on 1703-01-01 --place Al'
            complete_line 'yuezhang ledger 赎'
            complete_line 'yuezhang due --reading walls='
            COMP_LINE='yuezhang timel and what follows' COMP_POINT=14
            _yuezhang
            printf '%s\n' "${COMPREPLY[@]}"
            complete -p yuezhang
            ls
            """;
        Assert.Equal(
            """
            1: Fort $(touch spoilt)'s
            1: Almen Bay
            1: 赎金
            1: strict
            1: broad
            timeline
            complete -o bashdefault -o default -F _yuezhang yuezhang
            treaties

            """.ReplaceLineEndings("\n"),
            Shells.Run("bash", Script, library.Folder));
    }

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public void A_script_is_well_formed(string shell, string check)
    {
        Assert.SkipUnless(Shells.Has(shell), $"there is no {shell} here");
        Assert.Equal("", Shells.Check(shell, check, Terminal.Run("completion", shell).Output));
    }

    /// <summary>A library with a place whose name a shell might take for a command, and a question of two lines.</summary>
    private static CopiedLibrary Spoilt() => new CopiedLibrary()
        .Replace("almen-1702.md", "Fort Almen is a place, also 阿尔门要塞", "\"Fort $(touch spoilt)'s\" is a place, also Fort Almen")
        .Replace("library.yaml", "  - may Vorland garrison Fort Almen?", "  - \"what does\\nKestria owe Vorland?\"");

    private static List<string> InBash(string line, string? folder = null) =>
        Completed(Terminal.RunIn(folder ?? Terminal.Almen, "complete", "--shell", "bash", $"--breaks={Breaks}", "--", line));

    private static List<string> Completed(Shown shown)
    {
        Assert.Equal((0, ""), (shown.Status, shown.Error));
        return [.. shown.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
