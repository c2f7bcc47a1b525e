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

        // what could not be asked was refused, and the refusal told
        return outcomes.Length < consultation.Library.Tests.Length ? ExitStatus.Usage
            : outcomes.All(o => o.Passed) ? ExitStatus.Yes : ExitStatus.No;
    }

    /// <summary>The outcomes in the order of the text. Questions that are asked in one situation are asked of one inquiry, which works out the law once for all.</summary>
    private static ImmutableArray<TestOutcome> Ask(Consultation consultation, Action<LibraryTest> done)
    {
        var outcomes = new Dictionary<LibraryTest, TestOutcome>(ReferenceEqualityComparer.Instance);
        foreach (var alike in consultation.Library.TestsBySituation)
        {
            consultation.In(alike[0].Question, inside =>
            {
                foreach (var test in alike)
                {
                    var then = inside with { Named = test.Question.On ?? consultation.Named, Minute = test.Question.Minute };
                    outcomes.Add(test, TestOutcome.Of(test, then.Inquiry, then.Moment));
                    done(test);
                }

                return ExitStatus.Yes;
            });
        }

        return [.. consultation.Library.Tests.Where(outcomes.ContainsKey).Select(t => outcomes[t])];
    }
}
