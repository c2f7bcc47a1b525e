using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Time.Periods;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang period TEXT</c>: the lengths of time of a text, and their last days by every named convention of counting.</summary>
internal static class PeriodCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var input = new TextInput();
        var from = new Option<string?>("--from") { Description = "The day of the event from which the periods run", HelpName = "DATE" };
        var command = new Command("period", "Read the periods of a text, and count them from a day by each convention") { from };
        input.AddTo(command);
        command.SetAction(parse =>
        {
            var reporter = new Reporter(around, parse.GetValue(options.Json));
            var wrong = ImmutableArray.CreateBuilder<Diagnostic>();
            var anchor = Request.DayOf("--from", parse.GetValue(from), wrong);
            var (given, faults) = input.Read(parse, around);
            if (given is not { } text || wrong.Count > 0)
            {
                return reporter.Refuse([.. wrong, .. faults]);
            }

            var periods = PeriodReader.Read(text);
            reporter.Say(json => PeriodsJson.Write(json, text, periods, anchor), sheet => PeriodsScreen.Draw(sheet, periods, anchor));
            return periods.IsEmpty ? ExitStatus.No
                : periods.Any(period => period.Period is null) ? ExitStatus.Open
                : ExitStatus.Yes;
        });
        return command;
    }
}
