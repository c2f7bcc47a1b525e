using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang --version</c>: the name and the version of this program, whichever program calls it.</summary>
internal sealed class VersionAction(Surroundings around) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        around.Output.WriteLine($"yuezhang {version.Split('+')[0]}");
        return ExitStatus.Yes;
    }
}
