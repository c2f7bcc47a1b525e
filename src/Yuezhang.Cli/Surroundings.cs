namespace Yuezhang.Cli;

/// <summary>Where a command runs: the streams it speaks through and the folder it was called in.</summary>
internal sealed record Surroundings(TextWriter Output, TextWriter Error, string Folder)
{
    /// <summary>What another program sends; empty where none talks to this one.</summary>
    public Stream BytesIn { get; init; } = Stream.Null;

    /// <summary>Where that program listens.</summary>
    public Stream BytesOut { get; init; } = Stream.Null;

    /// <summary>Whether a person watches the output as it comes; then it may have colour, the window's width, and progress.</summary>
    public bool IsTerminal { get; } = ReferenceEquals(Output, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>Whether colour is wanted: on a terminal, unless NO_COLOR says otherwise (no-color.org).</summary>
    public bool HasColour => IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
