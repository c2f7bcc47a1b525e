using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang complete</c>, which the completion scripts call and nobody else: what may stand where a word is being typed, a line each.</summary>
/// <remarks>
/// Bash gives its line up to the cursor; the other shells give the words before, and the word that is being typed with a + before it, so that one that is empty is
/// not lost on the way.
/// </remarks>
internal static class CompleteCommand
{
    private const char Typed = '+';

    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var shell = new Option<string>("--shell") { Required = true };
        shell.AcceptOnlyFromAmong([.. Shell.All]);
        var breaks = new Option<string>("--breaks") { DefaultValueFactory = _ => "" };
        var words = new Argument<string[]>("WORD") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete", "Print what may stand where a word is being typed") { shell, breaks, words };
        command.Hidden = true;
        command.SetAction(parse =>
        {
            var root = CommandTree.Root(new GlobalOptions(), around);
            var given = parse.GetValue(words) ?? [];
            var candidates = parse.GetValue(shell) == Shell.Bash
                ? InBash(root, BashLine.Of(given.FirstOrDefault(""), parse.GetValue(breaks)!))
                : InWords(root, parse.GetValue(shell)!, given);

            // what would be no single line, or turn the direction of writing, is nothing to type
            var harmless = candidates.Where(candidate => SafeText.Of(candidate) == candidate).ToList();
            if (parse.GetValue(options.Json))
            {
                JsonPage.Write(around.Output, json => json.WriteStrings("candidates", harmless));
            }
            else
            {
                // a line's end that a shell knows, on every system
                harmless.ForEach(candidate => around.Output.Write($"{candidate}\n"));
            }

            return ExitStatus.Yes;
        });
        return command;
    }

    private static IEnumerable<string> InBash(RootCommand root, BashLine line) => Completions.Of(root, line.Words, line.Word).Select(line.Replacement);

    private static IEnumerable<string> InWords(RootCommand root, string shell, string[] words)
    {
        var typed = words is [.., [Typed, .. var last]] ? TypedWord.Plain(shell, last) : "";
        return Completions.Of(root, [.. words.SkipLast(1)], typed).Select(candidate => TypedWord.For(shell, candidate));
    }
}
