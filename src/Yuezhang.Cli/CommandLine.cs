using System.CommandLine;
using Yuezhang.Cli.Commands;
using Yuezhang.Cli.Screen;

namespace Yuezhang.Cli;

/// <summary>
/// The command line as one function of its words, its streams and its folder, so that a terminal and a test of the
/// documentation call the very same thing.
/// </summary>
public static class CommandLine
{
    // what systems call a pipe whose reader has gone: EPIPE, ERROR_BROKEN_PIPE, ERROR_NO_DATA
    private static readonly int[] s_pipeClosed = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Does what the words ask and returns the exit status.</summary>
    /// <param name="args">The words.</param>
    /// <param name="input">What is typed.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where faults go.</param>
    /// <param name="currentFolder">Where the command was called.</param>
    /// <param name="bytesIn">What another program sends, for a command that talks to one; null for nothing.</param>
    /// <param name="bytesOut">Where that program listens; null for nowhere.</param>
    public static int Run(
        string[] args, TextReader input, TextWriter output, TextWriter error, string currentFolder, Stream? bytesIn = null, Stream? bytesOut = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            var status = Run(args, new Surroundings(output, error, currentFolder) { BytesIn = bytesIn ?? Stream.Null, BytesOut = bytesOut ?? Stream.Null });

            // what a buffer holds is not yet said
            output.Flush();
            return status;
        }
        catch (OperationCanceledException)
        {
            return ExitStatus.Cancelled;
        }
        catch (IOException e) when (s_pipeClosed.Contains(e.HResult))
        {
            // whoever read the output has seen enough
            return ExitStatus.Yes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // a closed stream refuses access; whatever is read has its faults told as diagnostics; only writing is left to fail
            TellQuietly(error, $"yuezhang: the answer could not be written: {SafeText.Of(e.Message.TrimEnd('.'))}");
            return ExitStatus.NotWritten;
        }
#pragma warning disable CA1031 // the outermost handler: no user is ever shown a stack trace
        catch (Exception e)
#pragma warning restore CA1031
        {
            error.WriteLine($"yuezhang: this is a fault of yuezhang, not of your library: {e.GetType().Name}: {SafeText.Of(e.Message)}");
            error.WriteLine("  help: please report it with the command that you typed and, if you can, the library");
            return ExitStatus.Fault;
        }
    }

    // where the error stream is closed or full as well, the status alone must say it
    private static void TellQuietly(TextWriter error, string line)
    {
        try
        {
            error.WriteLine(line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // there is nowhere left to say it
        }
    }

    private static int Run(string[] args, Surroundings around)
    {
        var options = new GlobalOptions();
        var parse = CommandTree.Parse(CommandTree.Root(options, around), args);
        if (parse.Errors.Count > 0 && parse.Action is not HelpWithExamples)
        {
            return new Reporter(around, args.Contains("--json")).Refuse(CommandTree.Faults(parse));
        }

        return parse.Invoke(new InvocationConfiguration { Output = around.Output, Error = around.Error, EnableDefaultExceptionHandler = false });
    }
}
