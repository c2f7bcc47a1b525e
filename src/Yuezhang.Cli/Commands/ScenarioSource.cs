using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Cli.Commands;

/// <summary>Finds the scenario that a word of the command means: a name of the library, a file, or JSON as it stands.</summary>
internal static class ScenarioSource
{
    public static (Scenario? Scenario, ImmutableArray<Diagnostic> Faults) Read(string option, string word, LoadedLibrary library, string folder)
    {
        if (word.TrimStart().StartsWith('{'))
        {
            return ScenarioReader.Read(new SourceText(option, word), library);
        }

        if (library.Scenario(word) is { } named)
        {
            return (named, []);
        }

        var path = Path.Combine(folder, word);
        if (!File.Exists(path))
        {
            return (null, [CommandLineFaults.UnknownScenario(option, word, [.. library.Scenarios.Select(s => s.Name)])]);
        }

        return SourceFile.Read(path, word) switch
        {
            { Problem: { } problem } => (null, [problem]),
            var read => ScenarioReader.Read(read.Text!, library),
        };
    }
}
