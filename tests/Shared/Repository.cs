namespace Yuezhang.Tests.Shared;

/// <summary>The working tree that the running tests were built from.</summary>
internal static class Repository
{
    // what a build or an editor leaves in the tree; .gitignore names the same
    private static readonly HashSet<string> Untracked =
        new(["bin", "obj", "artifacts", "dist", "node_modules", ".git", ".vs", ".idea"], StringComparer.Ordinal);

    /// <summary>The folder that holds the solution, found upward from the test binary.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Every file that belongs to the repository, as paths from the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files() => [.. FilesUnder(Root).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>The files below one folder that end in <paramref name="extension"/>; none if the folder is not there yet.</summary>
    public static IReadOnlyList<string> Files(string folder, string extension) =>
        [.. Files().Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)
            && file.EndsWith(extension, StringComparison.Ordinal))];

    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.EnumerateFiles(folder)
            .Where(file => !Untracked.Contains(Path.GetFileName(file)) && !file.EndsWith(".user", StringComparison.Ordinal))
            .Concat(
Directory.EnumerateDirectories(folder)
                .Where(child => !Untracked.Contains(Path.GetFileName(child)))
                .SelectMany(FilesUnder));

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Yuezhang.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {from} holds Yuezhang.slnx.");
    }
}
