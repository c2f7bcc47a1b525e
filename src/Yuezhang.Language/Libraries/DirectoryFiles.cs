using Yuezhang.Language.Text;

namespace Yuezhang.Language.Libraries;

/// <summary>
/// A library in a folder: <c>library.yaml</c>, <c>*.md</c>, <c>record/*.yaml</c>, <c>scenarios/*.yaml</c>. Hidden files, and links that lead out of the
/// folder, are not part of it; nor are papers about it (README.md, LICENSE.md: names all in capitals).
/// </summary>
public sealed class DirectoryFiles : ILibraryFiles
{
    private readonly string _root;

    /// <summary>The library in a folder; one that is not there has no files.</summary>
    public DirectoryFiles(string folder)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Name = Path.GetFileName(_root);
        Paths = [.. In("", "*.md").Where(p => !IsPaper(p)), .. In("", "library.yaml"), .. In("record", "*.yaml"), .. In("scenarios", "*.yaml")];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Paths { get; }

    /// <inheritdoc/>
    public SourceRead Read(string path) => Paths.Contains(path, StringComparer.Ordinal)
        ? SourceFile.Read(Path.Combine(_root, path), path)
        : SourceFile.Missing(path);

    private List<string> In(string folder, string pattern)
    {
        var full = Path.Combine(_root, folder);
        if (!Directory.Exists(full) || !StaysInside(new DirectoryInfo(full)))
        {
            return [];
        }

        try
        {
            return new DirectoryInfo(full).EnumerateFiles(pattern)
                .Where(f => !f.Name.StartsWith('.') && StaysInside(f))
                .Select(f => folder.Length == 0 ? f.Name : $"{folder}/{f.Name}")
                .Order(StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be listed has no files for us; what is missing from it is then reported as unknown.
            return [];
        }
    }

    /// <summary>Whether an entry is no link, or a link whose last target lies in the folder.</summary>
    private bool StaysInside(FileSystemInfo entry)
    {
        try
        {
            return entry.LinkTarget is null
                || (entry.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target
                    && target.FullName.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        }
        catch (IOException)
        {
            // Links that lead to each other have no last target.
            return false;
        }
    }

    private static bool IsPaper(string path) => Path.GetFileNameWithoutExtension(path) is var stem && stem.All(c => char.IsAsciiLetterUpper(c) || c is '_' or '-');
}
