using System.CommandLine;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Libraries;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang new NAME</c>: a treaty to begin with, which loads and whose tests pass; without a library here, a library around it.</summary>
internal static class NewCommand
{
    private const string LibraryFolder = "treaties";

    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var name = new Argument<string>("NAME") { Description = "The treaty's name, as in peace-1850: small letters, digits, hyphens" };
        var command = new Command("new", "Begin a treaty with a file that runs") { name };
        command.SetAction(parse =>
        {
            var reporter = new Reporter(around, parse.GetValue(options.Json));
            var wanted = parse.GetValue(name)!;
            return TreatyTemplate.IsName(wanted) ? Begin(wanted, parse.GetValue(options.Library), reporter) : reporter.Refuse([CommandLineFaults.BadTreatyName(wanted)]);
        });
        return command;
    }

    private static int Begin(string name, string? named, Reporter reporter)
    {
        // the library packed with the program is nobody's to add to
        var (found, withoutIndex) = LibraryLocator.Find(named, reporter.Around.Folder, reporter.Around.Folder);
        var folder = found ?? withoutIndex ?? Path.GetFullPath(Path.Combine(reporter.Around.Folder, named ?? LibraryFolder));
        var library = File.Exists(Path.Combine(folder, TreatyTemplate.Index)) ? TreatyLibrary.Load(folder) : null;
        if (library?.Find(name) is not null)
        {
            return reporter.Refuse([CommandLineFaults.TreatyExists(name, $"the library calls something `{name}`")]);
        }

        var files = TreatyTemplate.Of(name, library).Select(f => (Shown: Shown(reporter.Around.Folder, folder, f.Path), Full: Path.Combine(folder, f.Path), f.Content)).ToList();
        if (files.Find(f => File.Exists(f.Full)) is { Shown: { } there })
        {
            return reporter.Refuse([CommandLineFaults.TreatyExists(name, $"there is a file `{there}`")]);
        }

        foreach (var (shown, full, content) in files)
        {
            if (!WholeFile.Create(full, content))
            {
                return reporter.Refuse([CommandLineFaults.TreatyExists(name, $"there is a file `{shown}`")]);
            }
        }

        reporter.Say(
            json => json.WriteStrings("files", files.Select(f => f.Shown)),
            sheet =>
            {
                foreach (var file in files)
                {
                    sheet.Line(Ink.Of($"written: {file.Shown}"));
                }

                sheet.Line(Ink.Of("`yuezhang test` runs its tests; `yuezhang explain` shows what its statements come to", Ink.Quiet));
            });
        return ExitStatus.Yes;
    }

    private static string Shown(string current, string folder, string path) =>
        Path.GetRelativePath(current, Path.Combine(folder, path)).Replace(Path.DirectorySeparatorChar, '/');
}
