using System.CommandLine;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;

namespace Yuezhang.Cli.Commands;

/// <summary>The library that a command asks, found and loaded, with all that was found wrong in it, and where it is, seen from the current folder.</summary>
internal sealed record OpenedLibrary(ILibraryFiles Files, LoadedLibrary Library, string Path)
{
    /// <summary>Opens it; null, with the fault told, where there is none.</summary>
    public static OpenedLibrary? Open(ParseResult parse, GlobalOptions options, Reporter reporter)
    {
        var named = parse.GetValue(options.Library);
        var (folder, withoutIndex) = LibraryLocator.Find(named, reporter.Around.Folder, AppContext.BaseDirectory);
        if (folder is null)
        {
            reporter.Refuse([withoutIndex is null ? CommandLineFaults.NoLibrary(named) : CommandLineFaults.LibraryWithoutIndex(withoutIndex)]);
            return null;
        }

        var files = new DirectoryFiles(folder);
        return new OpenedLibrary(files, TreatyLibrary.Load(files), PathFrom(reporter.Around.Folder, folder));
    }

    // short where people work, the same on every machine; a library elsewhere is named in full
    private static string PathFrom(string current, string folder)
    {
        var relative = System.IO.Path.GetRelativePath(current, folder);
        return (System.IO.Path.IsPathRooted(relative) || relative.Split(System.IO.Path.DirectorySeparatorChar)[0] == ".." ? System.IO.Path.GetFullPath(folder) : relative)
            .Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }
}
