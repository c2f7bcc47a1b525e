using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Cli.Commands;

/// <summary><c>--reading NAME=CHOICE</c>: a doubtful point taken one way.</summary>
internal static class ReadingOption
{
    /// <summary>The choice; null where the text names none.</summary>
    public static ChooseReading? Parse(string text) => text.Split('=', 2, StringSplitOptions.TrimEntries) switch
    {
        [var name, { Length: > 0 } choice] => new ChooseReading(name, choice),
        _ => null,
    };

    /// <summary>What is wrong with the options.</summary>
    public static IEnumerable<Diagnostic> Faults(IReadOnlyCollection<string> options, Library library) =>
        options.Select(text => Fault(text, library)).OfType<Diagnostic>().Concat(Contradictions(options));

    private static IEnumerable<Diagnostic> Contradictions(IEnumerable<string> options) =>
        from text in options
        let choice = Parse(text)
        where choice is not null
        group (text, choice) by choice.Reading into taken
        from other in taken.DistinctBy(t => t.choice.Choice).Skip(1)
        select CommandLineFaults.TwoChoices(taken.Key, taken.First().text, other.text);

    private static Diagnostic? Fault(string text, Library library)
    {
        if (Parse(text) is not var (name, choice))
        {
            return CommandLineFaults.ReadingWithoutChoice(text);
        }

        if (library.Readings.FirstOrDefault(r => r.Name == name) is not { } reading)
        {
            return CommandLineFaults.UnknownReading(text, name, [.. library.Readings.Select(r => r.Name)]);
        }

        return reading.Choices.Any(c => c.Name == choice)
            ? null
            : CommandLineFaults.UnknownChoice(text, name, choice, [.. reading.Choices.Select(c => c.Name)]);
    }
}
