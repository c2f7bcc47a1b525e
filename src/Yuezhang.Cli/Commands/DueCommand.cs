using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang due --from D --to D</c>: everything with a last day in a period.</summary>
internal static class DueCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var from = new Option<string?>("--from") { Description = "The first day; otherwise the day asked about", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "The last day; otherwise the library's horizon", HelpName = "DATE" };
        var command = new Command("due", "List what falls due in a period, and what became of it") { from, to };
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation =>
        {
            var faults = ImmutableArray.CreateBuilder<Diagnostic>();
            var first = Request.DayOf("--from", parse.GetValue(from), faults) ?? consultation.On;
            var last = Request.DayOf("--to", parse.GetValue(to), faults) ?? consultation.Opening.Horizon;
            if (faults.Count == 0 && last < first)
            {
                faults.Add(CommandLineFaults.PeriodEndsBeforeItBegins(first.ToString(), last.ToString()));
            }

            return faults.Count > 0 ? consultation.Reporter.Refuse(faults.ToImmutable()) : List(consultation, first, last);
        }));
        return command;
    }

    private static int List(Consultation consultation, Day from, Day to)
    {
        var items = DueList.Of(consultation.Inquiry, from, to);
        consultation.Reporter.Say(
            json => DueJson.Write(json, from, to, consultation.Inquiry.Situation.Known, items),
            sheet => DueScreen.Draw(sheet, consultation, from, to, items));
        return ExitStatus.Yes;
    }
}
