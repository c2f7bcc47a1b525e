using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Time.Dates;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang date TEXT</c>: the dates of a text, in all calendars.</summary>
internal static class DateCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var input = new TextInput();
        var context = new Option<string?>("--context")
        {
            Description = "A date that counts as standing before the text, from which years and months are carried",
            HelpName = "DATE",
        };
        var command = new Command("date", "Read the dates of a text, in every calendar") { context };
        input.AddTo(command);
        command.SetAction((parse, cancellation) => Task.FromResult(Show(parse, cancellation)));
        return command;

        int Show(ParseResult parse, CancellationToken cancellation)
        {
            var reporter = new Reporter(around, parse.GetValue(options.Json));
            var (read, faults) = input.Read(parse, around);
            if (read is not { } text)
            {
                return reporter.Refuse(faults);
            }

            if (parse.GetValue(context) is { } given && DateReader.Read(given, DateReadingOptions.None, cancellation).All(reading => reading.Value is null))
            {
                return reporter.Refuse([CommandLineFaults.BadDate("--context", given, $"{given} is no date")]);
            }

            var readings = DateReader.Read(text, new DateReadingOptions { Context = parse.GetValue(context) }, cancellation);
            reporter.Say(json => DatesJson.Write(json, text, readings), sheet => DatesScreen.Draw(sheet, readings));
            return readings.IsEmpty ? ExitStatus.No
                : readings.Any(reading => reading.Conflict is not null) ? ExitStatus.Conflict
                : readings.Any(reading => reading.Value is null) ? ExitStatus.Open
                : ExitStatus.Yes;
        }
    }
}
