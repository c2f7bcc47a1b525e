namespace Yuezhang.Cli;

/// <summary>
/// Finds the library to ask: the one named; else the nearest <c>treaties/</c> with a <c>library.yaml</c> in this folder or above it;
/// else the one packed beside the program, unless a <c>treaties/</c> without an index stood on the way: whoever works there means that one.
/// </summary>
internal static class LibraryLocator
{
    private const string Name = "treaties";
    private const string Index = "library.yaml";

    /// <summary>The folder of the library, or a folder that only looks like one because it has no index; neither where there is none.</summary>
    /// <param name="named">The path given with <c>--library</c>; null for none.</param>
    /// <param name="currentFolder">Where the search starts.</param>
    /// <param name="besideProgram">The folder of the program.</param>
    public static (string? Library, string? WithoutIndex) Find(string? named, string currentFolder, string besideProgram)
    {
        if (named is not null)
        {
            var path = Path.GetFullPath(Path.Combine(currentFolder, named));
            var library = Path.GetFileName(path) == Index && File.Exists(path) ? Path.GetDirectoryName(path)
                : Directory.Exists(path) ? path
                : null;
            return (library, null);
        }

        string? withoutIndex = null;

        for (var folder = new DirectoryInfo(currentFolder); folder is not null; folder = folder.Parent)
        {
            if (LibraryIn(folder.FullName) is { } found)
            {
                return (found, null);
            }

            withoutIndex ??= Path.Combine(folder.FullName, Name) is var path && Directory.Exists(path) ? path : null;
        }

        return withoutIndex is null ? (LibraryIn(besideProgram), null) : (null, withoutIndex);
    }

    private static string? LibraryIn(string folder) =>
        Path.Combine(folder, Name) is var path && File.Exists(Path.Combine(path, Index)) ? path : null;
}
