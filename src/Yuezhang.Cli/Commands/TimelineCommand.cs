using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang timeline [INSTRUMENT]</c>: when each norm, debt and instrument was in which state.</summary>
internal static class TimelineCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var name = new Argument<string?>("INSTRUMENT") { HelpName = "INSTRUMENT", Description = "The instrument, by any of its names; otherwise all", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(new LibraryNames(options, around).Instruments);
        var from = new Option<string?>("--from") { Description = "The first day; otherwise a while before the first change", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "The last day; otherwise a while after the last change", HelpName = "DATE" };
        var table = new Option<bool>("--table") { Description = "List the exact days below the chart" };
        var command = new Command("timeline", "Show norms, debts and instruments over time, as bars") { name, from, to, table };
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation =>
        {
            var faults = ImmutableArray.CreateBuilder<Diagnostic>();
            var instruments = Instruments(consultation, parse.GetValue(name), faults);
            var first = Request.DayOf("--from", parse.GetValue(from), faults);
            var last = Request.DayOf("--to", parse.GetValue(to), faults);
            var horizon = consultation.Opening.Horizon;
            if (first > (last < horizon ? last : horizon))
            {
                faults.Add(CommandLineFaults.PeriodEndsBeforeItBegins($"{first}", $"{(last < horizon ? last : horizon)}"));
            }

            if (faults.Count > 0)
            {
                return consultation.Reporter.Refuse(faults.ToImmutable());
            }

            var view = TimelineView.Of(consultation.Inquiry, instruments, first, last, consultation.On);
            consultation.Reporter.Say(
                json => TimelineJson.Write(json, consultation, view),
                sheet => TimelineScreen.Draw(sheet, consultation, view, parse.GetValue(table)));
            return ExitStatus.Yes;
        }));
        return command;
    }

    private static ImmutableArray<Instrument> Instruments(Consultation consultation, string? name, ImmutableArray<Diagnostic>.Builder faults)
    {
        var library = consultation.Library.Library;
        if (name is null)
        {
            return library.Instruments;
        }

        var entity = consultation.Library.Find(name);
        if (entity is { Sort: Sort.Instrument } && library.Instrument(entity) is { } instrument)
        {
            return [instrument];
        }

        faults.Add(CommandLineFaults.UnknownInstrument(name, entity, [.. library.Instruments.Select(i => i.Name)]));
        return [];
    }
}
