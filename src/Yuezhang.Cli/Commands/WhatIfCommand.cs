using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang what-if SCENARIO</c>: all that would be otherwise, and the first cause of each difference.</summary>
internal static class WhatIfCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var scenario = new Argument<string>("SCENARIO") { HelpName = "SCENARIO", Description = "A scenario: its name, a file, or inline JSON" };
        scenario.CompletionSources.Add(new LibraryNames(options, around).Scenarios);
        var command = new Command("what-if", "Compare the record with a scenario") { scenario };
        command.SetAction(parse => Consultation.Open(parse, options, around, before =>
            before.Suppose("SCENARIO", [parse.GetValue(scenario)!], after => Compare(before, after))));
        return command;
    }

    private static int Compare(Consultation before, Consultation after)
    {
        var scenario = after.Scenarios[^1];
        var differences = Comparison.Of(before.Inquiry, after.Inquiry, scenario);
        before.Reporter.Say(
            json => DifferencesJson.Write(json, before.Library.Library, scenario, before.Inquiry.Situation.Known, differences),
            sheet => DifferencesScreen.Draw(sheet, before, scenario, differences));
        return ExitStatus.Yes;
    }
}
