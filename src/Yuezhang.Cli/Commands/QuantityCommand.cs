using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Time.Numerals;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang quantity TEXT</c>: the sums, durations, rates, measures, counts and ordinals of a text.</summary>
internal static class QuantityCommand
{
    private const string PeriodUsage = "period";
    private const string ModernUsage = "modern";

    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var input = new TextInput();
        var usage = new Option<string>("--usage")
        {
            Description = "What 兆 is: a million in the nineteenth century (period), a million millions today (modern)",
            HelpName = $"{PeriodUsage}|{ModernUsage}",
            DefaultValueFactory = _ => PeriodUsage,
        };
        usage.AcceptOnlyFromAmong(PeriodUsage, ModernUsage);
        var command = new Command("quantity", "Read the sums, durations, rates and measures of a text") { usage };
        input.AddTo(command);
        command.SetAction(parse =>
        {
            var reporter = new Reporter(around, parse.GetValue(options.Json));
            var (given, faults) = input.Read(parse, around);
            if (given is not { } text)
            {
                return reporter.Refuse(faults);
            }

            var profile = parse.GetValue(usage) == ModernUsage ? NumeralProfile.Modern : NumeralProfile.Period;
            var readings = QuantityReader.Read(text, QuantityOptions.Period with { Numerals = profile });
            reporter.Say(json => QuantitiesJson.Write(json, text, readings), sheet => QuantitiesScreen.Draw(sheet, readings));
            return readings.IsEmpty ? ExitStatus.No
                : readings.Any(reading => reading.From is null) ? ExitStatus.Open
                : ExitStatus.Yes;
        });
        return command;
    }
}
