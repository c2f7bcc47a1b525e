using System.Collections.Immutable;
using Yuezhang.Documentation.Tests.Pages;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>One <c>console</c> block run and compared with its promises.</summary>
internal static class SessionRun
{
    /// <summary>
    /// Runs the commands of a block. The output of the last one may stand in a block of its own
    /// (<paramref name="outputBlock"/>), as the README's first screen does.
    /// </summary>
    /// <returns>What is wrong with the block, or null; blocks that print something else enter <paramref name="recorded"/>.</returns>
    public static string? Of(
        FencedBlock block, FencedBlock? outputBlock, Shell shell, Dictionary<FencedBlock, ImmutableArray<string>> recorded)
    {
        var (commands, problem) = SessionCommand.Read(block);
        if (problem is not null)
        {
            return problem;
        }

        var changes = new List<string>();
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var command in commands)
        {
            var inOwnBlock = outputBlock is not null && command == commands[^1];
            var promised = PromisedOutput.Trim(inOwnBlock ? outputBlock!.Lines : command.Expected);
            var outcome = shell.Run(command);
            if (outcome.Problem is not null)
            {
                return outcome.Problem;
            }

            var kept = PromisedOutput.Keeps(promised.AsSpan(), outcome.Printed.AsSpan());
            lines.AddRange(command.Typed);
            lines.AddRange(kept || inOwnBlock ? command.Expected : outcome.Printed);
            if (!kept)
            {
                changes.Add(Difference(command.Text, promised, outcome.Printed));
                if (inOwnBlock)
                {
                    recorded[outputBlock!] = outcome.Printed;
                }
            }
        }

        if (changes.Count > 0)
        {
            recorded[block] = lines.ToImmutable();
        }

        return changes.Count == 0 ? null : string.Join("\n\n", changes);
    }

    private static string Difference(string command, ImmutableArray<string> promised, ImmutableArray<string> printed) =>
        $"""
        $ {command}
        --- the page says
        {string.Join('\n', promised)}
        --- the program prints
        {string.Join('\n', printed)}
        """;
}
