namespace Yuezhang.Cli;

/// <summary>
/// The command line as one function of its words, its streams and its folder, so that a terminal and a test of the
/// documentation call the very same thing.
/// </summary>
public static class CommandLine
{
    /// <summary>Does what the words ask and returns the exit status.</summary>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, string currentFolder)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("yuezhang");
        return 0;
    }
}
