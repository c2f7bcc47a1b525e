using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Libraries;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang test</c>: asks the questions that stand in the treaty files, and compares the answers.</summary>
internal static class TestCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var command = new Command("test", "Run the tests that stand in the treaty files");
        command.SetAction(parse => Consultation.Open(parse, options, around, Run));
        return command;
    }

    private static int Run(Consultation consultation)
    {
        ImmutableArray<TestOutcome> outcomes = [];
        consultation.Reporter.Say(
            json => TestsJson.Write(json, outcomes = Ask(consultation, _ => { })),
            sheet =>
            {
                outcomes = TestScreen.WithProgress(sheet, consultation.Library.Tests.Length, step => Ask(consultation, step));
                TestScreen.Draw(sheet, outcomes);
            });
        return outcomes.All(o => o.Passed) ? ExitStatus.Yes : ExitStatus.No;
    }

    private static ImmutableArray<TestOutcome> Ask(Consultation consultation, Action<LibraryTest> done)
    {
        var outcomes = ImmutableArray.CreateBuilder<TestOutcome>();
        foreach (var test in consultation.Library.Tests)
        {
            consultation.In(test.Question, inside =>
            {
                outcomes.Add(TestOutcome.Of(test, inside));
                return ExitStatus.Yes;
            });
            done(test);
        }

        return outcomes.ToImmutable();
    }
}
