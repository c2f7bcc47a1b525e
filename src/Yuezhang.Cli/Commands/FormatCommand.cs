using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Formatting;
using Yuezhang.Language.Text;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang format [FILE…]</c>: brings the fences of treaty files into their one form.</summary>
internal static class FormatCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var files = new Argument<string[]>("FILE") { Description = "The treaty files; otherwise all of the library", Arity = ArgumentArity.ZeroOrMore };
        var check = new Option<bool>("--check") { Description = "Write nothing; tell which files are not in their form, with status 1 if any is" };
        var command = new Command("format", "Bring the fences of treaty files into their one form") { files, check };
        command.SetAction(parse =>
        {
            var reporter = new Reporter(around, parse.GetValue(options.Json));
            return Paths(parse.GetValue(files) ?? [], parse, options, reporter) is { } paths ? Format(paths, parse.GetValue(check), reporter) : ExitStatus.Usage;
        });
        return command;
    }

    /// <summary>The files that are meant, each as it is shown and in full; null, with the fault told, where there is no library.</summary>
    private static ImmutableArray<(string Shown, string Full)>? Paths(string[] named, ParseResult parse, GlobalOptions options, Reporter reporter)
    {
        if (named.Length > 0)
        {
            return [.. named.Distinct().Select(n => (n, Path.GetFullPath(Path.Combine(reporter.Around.Folder, n))))];
        }

        var opened = OpenedLibrary.Open(parse, options, reporter);
        return opened?.Library.Documents.Select(d => ($"{opened.Path}/{d.Source.Path}", Path.GetFullPath(Path.Combine(reporter.Around.Folder, opened.Path, d.Source.Path)))).ToImmutableArray();
    }

    private static int Format(ImmutableArray<(string Shown, string Full)> paths, bool check, Reporter reporter)
    {
        // all are read before any is written: a fault in the last leaves the first as it was
        var read = paths.Select(p => (p.Shown, p.Full, Read: Path.GetExtension(p.Full) == ".md" ? SourceFile.Read(p.Full, p.Shown) : new SourceRead(null, CommandLineFaults.NoTreatyFile(p.Shown)))).ToList();
        if (read.Select(r => r.Read.Problem).OfType<Diagnostic>().ToImmutableArray() is { IsEmpty: false } faults)
        {
            return reporter.Refuse(faults);
        }

        var formatted = read.Select(r => (r.Shown, r.Full, Text: Formatter.Format(r.Read.Text!), IsInForm: Formatter.Edits(r.Read.Text!).IsEmpty)).ToImmutableArray();
        foreach (var file in formatted.Where(f => !f.IsInForm && !check))
        {
            WholeFile.Replace(file.Full, file.Text);
        }

        var changed = formatted.Count(f => !f.IsInForm);
        reporter.Say(
            json =>
            {
                json.WriteBoolean("written", !check);
                json.WriteObjects("files", formatted, file =>
                {
                    json.WriteString("file", file.Shown);
                    json.WriteBoolean("inForm", file.IsInForm);
                });
            },
            sheet =>
            {
                foreach (var file in formatted.Where(f => !f.IsInForm))
                {
                    sheet.Line(Ink.Of($"{(check ? "not in its form" : "formatted")}: {file.Shown}"));
                }

                sheet.Line(Ink.Of($"{Census.Count(formatted.Length, "file")}, {(check ? $"{changed} not in {(changed == 1 ? "its" : "their")} form" : $"{changed} formatted")}"));
            });
        return check && changed > 0 ? ExitStatus.No : ExitStatus.Yes;
    }
}
