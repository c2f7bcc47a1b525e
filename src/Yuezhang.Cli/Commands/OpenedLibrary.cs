using System.CommandLine;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;

namespace Yuezhang.Cli.Commands;

/// <summary>The library that a command asks, found and loaded, with all that was found wrong in it.</summary>
internal sealed record OpenedLibrary(ILibraryFiles Files, LoadedLibrary Library)
{
    /// <summary>Opens it; null, with the fault told, where there is none.</summary>
    public static OpenedLibrary? Open(ParseResult parse, GlobalOptions options, Reporter reporter)
    {
        var named = parse.GetValue(options.Library);
        if (LibraryLocator.Find(named, reporter.Around.Folder, AppContext.BaseDirectory) is not { } folder)
        {
            reporter.Refuse([CommandLineFaults.NoLibrary(named)]);
            return null;
        }

        var files = new DirectoryFiles(folder);
        return new OpenedLibrary(files, TreatyLibrary.Load(files));
    }
}
