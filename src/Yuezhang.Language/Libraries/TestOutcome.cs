using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Tests;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Language.Libraries;

/// <summary>A test of a treaty file, the answer it got, and the expected reasons that the answer does not give.</summary>
/// <param name="Test">The test.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Reasons">What the answer rests on, in words, each once.</param>
/// <param name="ReasonsLacking">The expected phrases that no reason has.</param>
public sealed record TestOutcome(LibraryTest Test, Answer Answer, ImmutableArray<string> Reasons, ImmutableArray<string> ReasonsLacking)
{
    /// <summary>Whether answer and reasons are as expected.</summary>
    public bool Passed => IsAsExpected && ReasonsLacking.IsEmpty;

    /// <summary>The expected answer in words.</summary>
    public string Expected => Test.Expected switch
    {
        ExpectAmount { Amount: var amount } => amount.ToString(),
        ExpectDay { Day: var day } => day.ToString(),
        ExpectThings { Things: var things } => string.Join(", ", things),
        ExpectVerdict { Verdict: var verdict } => Of(verdict).Word(),
        _ => throw new InvalidOperationException($"No test expects {Test.Expected.GetType().Name}."),
    };

    private bool IsAsExpected => (Test.Expected, Answer.Value) switch
    {
        (ExpectAmount expected, MoneyValue { Amounts: [var amount] }) => expected.Amount == amount,
        (ExpectDay expected, DayValue value) => expected.Day == value.Day,
        (ExpectThings expected, ThingsValue value) => expected.Things.ToHashSet().SetEquals(value.Things),
        (ExpectVerdict expected, _) => Of(expected.Verdict) == Answer.Verdict,
        _ => false,
    };

    /// <summary>Asks a test's question where it wants to be asked.</summary>
    /// <param name="test">The test.</param>
    /// <param name="inquiry">The situation that the question names, or that holds where it names none.</param>
    /// <param name="moment">The moment, likewise.</param>
    public static TestOutcome Of(LibraryTest test, Inquiry inquiry, Boundary moment)
    {
        var answer = inquiry.Consider(test.Question.Question, moment);
        var reasons = answer.Because.SelectMany(p => p.Steps()).Select(step => English.Say(step.Finding)).Distinct().ToImmutableArray();
        var lacking = test.Because.Where(phrase => !reasons.Any(reason => reason.Contains(phrase, StringComparison.OrdinalIgnoreCase)));
        return new TestOutcome(test, answer, reasons, [.. lacking]);
    }

    private static Verdict Of(ExpectedVerdict verdict) => verdict switch
    {
        ExpectedVerdict.Yes => Verdict.Yes,
        ExpectedVerdict.No => Verdict.No,
        ExpectedVerdict.Ended => Verdict.Ended,
        ExpectedVerdict.NotYet => Verdict.NotYet,
        ExpectedVerdict.Undetermined => Verdict.Undetermined,
        ExpectedVerdict.Silent => Verdict.Silent,
        _ => Verdict.Conflict,
    };
}
