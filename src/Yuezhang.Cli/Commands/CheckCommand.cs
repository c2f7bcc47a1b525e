using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Review;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang check</c>: everything that is wrong with a library, or that nothing is; and what looks amiss once its law is worked out.</summary>
internal static class CheckCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var command = new Command("check", "Check the library and tell every fault");
        command.SetAction((parse, cancellation) =>
        {
            var reporter = new Reporter(around, parse.GetValue(options.Json));
            return Task.FromResult(OpenedLibrary.Open(parse, options, reporter) is { } opened ? Check(opened, reporter, cancellation) : ExitStatus.Usage);
        });
        return command;
    }

    private static int Check(OpenedLibrary opened, Reporter reporter, CancellationToken cancellation)
    {
        var census = Census.Of(opened);

        // from a library with errors nothing is to be concluded
        var (review, leftOut) = opened.Library.HasErrors ? ([], []) : ReviewDiagnostics.Of(opened.Library, cancellation);
        ImmutableArray<Diagnostic> found = [.. opened.Library.Diagnostics, .. review];
        reporter.Say(
            json => CensusJson.Write(json, opened, census, found, leftOut),
            sheet =>
            {
                DiagnosticText.Write(reporter.Around.Error, found);
                sheet.Line(Ink.Of(Summary(opened, census, found)));
                foreach (var text in leftOut)
                {
                    sheet.Line(Ink.Of(text, Ink.Quiet));
                }
            });
        return opened.Library.HasErrors ? ExitStatus.Usage : ExitStatus.Yes;
    }

    private static string Summary(OpenedLibrary opened, Census census, ImmutableArray<Diagnostic> found)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        var warnings = found.Length - errors;
        var faults = (errors, warnings) switch
        {
            (0, 0) => "no faults found",
            (0, _) => $"{Census.Count(warnings, "warning")}, no errors",
            (_, 0) => Census.Count(errors, "error"),
            _ => $"{Census.Count(errors, "error")}, {Census.Count(warnings, "warning")}",
        };
        var library = opened.Library.Opening is { Title: var title } ? $"{title} ({opened.Path})" : opened.Path;
        return $"{faults} in {library}, {census}";
    }
}
