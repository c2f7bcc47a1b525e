using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Time;
using Yuezhang.Time.Dates;

namespace Yuezhang.Cli.Commands;

/// <summary>The options of a command as values.</summary>
internal sealed record Request(Day? On, Day? Known, ImmutableArray<string> Scenarios, ImmutableArray<string> Readings)
{
    public static (Request Request, ImmutableArray<Diagnostic> Faults) Read(ParseResult parse, GlobalOptions options)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var request = new Request(
            DayOf("--on", parse.GetValue(options.On), faults),
            DayOf("--known", parse.GetValue(options.Known), faults),
            [.. parse.GetValue(options.Scenario) ?? []],
            [.. parse.GetValue(options.Reading) ?? []]);
        return (request, faults.ToImmutable());
    }

    /// <summary>The day that an option or a word names; null, and a fault where there is one, for none.</summary>
    public static Day? DayOf(string option, string? text, ImmutableArray<Diagnostic>.Builder faults)
    {
        if (text is null)
        {
            return null;
        }

        if (WrittenDay.TryRead(text, out var day, out var problem))
        {
            return day;
        }

        faults.Add(CommandLineFaults.BadDate(option, text, problem));
        return null;
    }
}
