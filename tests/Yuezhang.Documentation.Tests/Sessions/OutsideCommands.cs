using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yuezhang.Documentation.Tests.Pages;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>
/// The commands a page may show although no test runs them in process, because the gate runs them from outside:
/// building, testing, packing, installing, cloning. They are read off the gate's scripts and the README's marked
/// blocks, so a command that leaves the gate also leaves this list.
/// </summary>
internal sealed partial record OutsideCommands(ImmutableHashSet<string> Commands, bool Clones)
{
    private static readonly string[] Scripts = [".ci/run", "eng/fresh-clone.sh"];
    private static readonly string[] Kinds = ["dotnet test", "dotnet pack", "dotnet tool", "npm"];

    private const string GitClone = "git clone";

    public static OutsideCommands OfTheGate() =>
        Read(string.Join('\n', Scripts.Select(Repository.Read)), DocumentationPages.Read("README.md"));

    public static OutsideCommands Read(string scripts, Page readme)
    {
        var commands = BlockAsked().Matches(scripts)
            .Select(match => readme.Marked(match.Groups[1].Value))
            .OfType<FencedBlock>()
            .SelectMany(block => SessionCommand.Read(block).Commands)
            .Select(command => command.Text)
            .Where(text => Kinds.Any(kind => IsOfKind(text, kind)));
        return new OutsideCommands([.. commands], scripts.Contains(GitClone + " ", StringComparison.Ordinal));
    }

    public bool Run(string command) => Commands.Contains(command) || (Clones && IsOfKind(command, GitClone));

    private static bool IsOfKind(string command, string kind) => (command + " ").StartsWith(kind + " ", StringComparison.Ordinal);

    [GeneratedRegex(@"readme-block\.sh""? (?:--commands )?""([^""]+)""")]
    private static partial Regex BlockAsked();
}
