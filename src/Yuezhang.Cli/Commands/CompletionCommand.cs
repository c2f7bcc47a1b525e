using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang completion SHELL</c>: the script that makes a shell complete the words of this program.</summary>
internal static class CompletionCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = "bash, zsh, fish or pwsh (PowerShell)" };
        shell.AcceptOnlyFromAmong([.. Shell.All]);
        var command = new Command("completion", "Print a script that completes commands, options and the library's names in a shell") { shell };
        command.SetAction(parse =>
        {
            var name = parse.GetValue(shell)!;
            var script = Shell.Script(name);
            if (parse.GetValue(options.Json))
            {
                JsonPage.Write(around.Output, json =>
                {
                    json.WriteString("shell", name);
                    json.WriteString("script", script);
                });
            }
            else
            {
                // for a program to read: neither broken into lines nor made fit for a screen
                around.Output.Write(script);
            }

            return ExitStatus.Yes;
        });
        return command;
    }
}
