using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using Yuezhang.Cli.Completion;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Cli.Commands;

/// <summary>All commands, and what is wrong with words that are none.</summary>
internal static class CommandTree
{
    private static readonly ImmutableArray<(string Name, Func<GlobalOptions, Surroundings, Command> Create)> s_commands =
    [
        ("on", DayCommand.Create),
        ("ask", AskCommand.Create),
        ("ledger", LedgerCommand.Create),
        ("due", DueCommand.Create),
        ("forum", ForumCommand.Create),
        ("duty", DutyCommand.Create),
        ("rights", RightsCommand.Create),
        ("timeline", TimelineCommand.Create),
        ("what-if", WhatIfCommand.Create),
        ("check", CheckCommand.Create),
        ("test", TestCommand.Create),
        ("explain", ExplainCommand.Create),
        ("format", FormatCommand.Create),
        ("new", NewCommand.Create),
        ("date", DateCommand.Create),
        ("quantity", QuantityCommand.Create),
        ("period", PeriodCommand.Create),
        ("completion", CompletionCommand.Create),
        ("language-server", LanguageServerCommand.Create),
    ];

    /// <summary>Parses the words of a command line.</summary>
    public static ParseResult Parse(RootCommand root, IEnumerable<string> words) =>
        root.Parse([.. words], new ParserConfiguration { ResponseFileTokenReplacer = null });

    /// <summary>The command line as a whole.</summary>
    public static RootCommand Root(GlobalOptions options, Surroundings around)
    {
        var root = new RootCommand("Treaties you can run: what was owed, allowed and in force, on which day, with its proof.") { HelpName = "yuezhang" };

        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Action = new VersionAction(around);
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, around);
        }

        // a question may begin with any sign; none of them is a directive or the name of a file of arguments
        root.Directives.Clear();
        foreach (var option in options.All)
        {
            root.Add(option);
        }

        var names = new LibraryNames(options, around);
        options.Scenario.CompletionSources.Add(names.Scenarios);
        options.Reading.CompletionSources.Add(names.Readings);

        foreach (var (_, create) in s_commands)
        {
            root.Add(create(options, around));
        }

        root.Add(CompleteCommand.Create(options, around));
        root.SetAction(parse => DayCommand.ShowOpening(parse, options, around));
        return root;
    }

    /// <summary>What is wrong with the words.</summary>
    public static ImmutableArray<Diagnostic> Faults(ParseResult parse)
    {
        var command = parse.CommandResult.Command is RootCommand ? "yuezhang" : $"yuezhang {parse.CommandResult.Command.Name}";
        var near = parse.CommandResult.Command is RootCommand
            ? parse.UnmatchedTokens.Select(word => NearestName.To(word, s_commands.Select(c => c.Name))).FirstOrDefault(name => name is not null)
            : null;
        var help = near is null ? $"`{command} --help` shows how it is written" : $"did you mean `yuezhang {near}`?";
        return [.. parse.Errors.Select(e => e.Message).Distinct().Select(message => CommandLineFaults.Usage(message, help))];
    }
}
