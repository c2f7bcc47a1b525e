using System.CommandLine;
using Yuezhang.LanguageServer;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang language-server</c>: serves an editor over standard input and output, in the Language Server Protocol.</summary>
internal static class LanguageServerCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        // editors add this word by custom; there is no other way to talk to it
        var stdio = new Option<bool>("--stdio") { Description = "Talk over standard input and output, as it does anyway" };
        var command = new Command("language-server", "Serve an editor: faults as one types, meanings, names, completion, formatting") { stdio };
        command.SetAction((_, cancellation) => Server.Run(around.BytesIn, around.BytesOut, around.Error, cancellation));
        return command;
    }
}
