using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang check</c>: everything that is wrong with a library, or that nothing is.</summary>
internal static class CheckCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var command = new Command("check", "Check the library and tell every fault");
        command.SetAction(parse =>
        {
            var reporter = new Reporter(around, parse.GetValue(options.Json));
            return OpenedLibrary.Open(parse, options, reporter) is { } opened ? Check(opened, reporter) : ExitStatus.Usage;
        });
        return command;
    }

    private static int Check(OpenedLibrary opened, Reporter reporter)
    {
        var census = Census.Of(opened);
        reporter.Say(
            json => CensusJson.Write(json, opened, census),
            sheet =>
            {
                DiagnosticText.Write(reporter.Around.Error, opened.Library.Diagnostics);
                sheet.Line(Ink.Of(Summary(opened, census)));
            });
        return opened.Library.HasErrors ? ExitStatus.Usage : ExitStatus.Yes;
    }

    private static string Summary(OpenedLibrary opened, Census census)
    {
        var errors = opened.Library.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = opened.Library.Diagnostics.Length - errors;
        var found = (errors, warnings) switch
        {
            (0, 0) => "no faults found",
            (0, _) => $"{Census.Count(warnings, "warning")}, no errors",
            (_, 0) => Census.Count(errors, "error"),
            _ => $"{Census.Count(errors, "error")}, {Census.Count(warnings, "warning")}",
        };
        var library = opened.Library.Opening is { Title: var title } ? $"{title} ({opened.Path})" : opened.Path;
        return $"{found} in {library}, {census}";
    }
}
