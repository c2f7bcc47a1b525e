using System.Collections.Immutable;
using Spectre.Console;
using Yuezhang.Language.Libraries;

namespace Yuezhang.Cli.Screen;

/// <summary>A run of a library's tests: a few lines for each that failed, and the count.</summary>
internal static class TestScreen
{
    /// <summary>Runs the tests with a bar that fills, where a person watches.</summary>
    public static ImmutableArray<TestOutcome> WithProgress(Sheet sheet, int count, Func<Action<LibraryTest>, ImmutableArray<TestOutcome>> run)
    {
        if (!sheet.IsWatched)
        {
            return run(_ => { });
        }

        return sheet.Console.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask("tests", maxValue: Math.Max(1, count));
            return run(_ => bar.Increment(1));
        });
    }

    public static void Draw(Sheet sheet, ImmutableArray<TestOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(o => !o.Passed))
        {
            Draw(sheet, outcome);
        }

        var (passed, failed) = (outcomes.Count(o => o.Passed), outcomes.Count(o => !o.Passed));
        sheet.Line(Ink.Of($"{passed} passed, {failed} failed"));
    }

    private static void Draw(Sheet sheet, TestOutcome outcome)
    {
        var at = outcome.Test.At;
        sheet.Line(Ink.Of($"{at.File}:{at.Line}: ", Ink.Quiet).Then(outcome.Test.Question.Words(), Ink.Strong));
        sheet.Draw(Ink.Of($"expected {outcome.Expected}, got {outcome.Answer.Words()}").Indented(Sheet.Indent));
        foreach (var phrase in outcome.ReasonsLacking)
        {
            sheet.Draw(Ink.Of($"no reason says: {phrase}").Indented(Sheet.Indent));
        }

        foreach (var reason in outcome.Reasons)
        {
            sheet.Draw(Ink.Of($"because {reason}", Ink.Quiet).Indented(Sheet.Indent));
        }

        sheet.Gap();
    }
}
