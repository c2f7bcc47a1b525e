using System.Text.Json;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Cli.Tests;

/// <summary>What a command printed, and its exit status.</summary>
internal sealed record Shown(int Status, string Output, string Error)
{
    /// <summary>The one JSON object that was printed.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}

/// <summary>The command line called in process, as a terminal would call it.</summary>
internal static class Terminal
{
    /// <summary>The folder in which the library of the invented peace stands.</summary>
    public static string Almen { get; } = Repository.PathOf("tests/Yuezhang.Cli.Tests/Libraries/Almen");

    /// <summary>The folder in which the library of invented courts and customs stands.</summary>
    public static string Lisgar { get; } = Repository.PathOf("tests/Yuezhang.Cli.Tests/Libraries/Lisgar");

    /// <summary>Runs a command in the folder of the invented peace.</summary>
    public static Shown Run(params string[] args) => RunIn(Almen, args);

    /// <summary>Runs a command in a folder.</summary>
    public static Shown RunIn(string folder, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = CommandLine.Run(args, TextReader.Null, output, error, folder);
        return new Shown(status, output.ToString(), error.ToString());
    }
}
