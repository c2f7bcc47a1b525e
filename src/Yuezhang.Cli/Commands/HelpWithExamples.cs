using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Yuezhang.Cli.Commands;

/// <summary><c>--help</c>: what there is, and at the end how it is typed.</summary>
internal sealed class HelpWithExamples(HelpAction help, Surroundings around) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help is not told first what is wrong.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        var examples = Examples.Of(parseResult.CommandResult.Command);
        if (!examples.IsEmpty)
        {
            around.Output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                around.Output.WriteLine($"  {example}");
            }

            around.Output.WriteLine();
        }

        return status;
    }
}
