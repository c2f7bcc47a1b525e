using Yuezhang.Language.Text;

namespace Yuezhang.Language.Libraries;

/// <summary>
/// A library in a folder: <c>library.yaml</c>, <c>*.md</c>, <c>record/*.yaml</c>, <c>scenarios/*.yaml</c>. Hidden files, and links that lead out of the
/// folder, are not part of it; nor are papers about it (README.md, LICENSE.md: names all in capitals).
/// </summary>
public sealed class DirectoryFiles : ILibraryFiles
{
    // deep enough for whoever sorts files into folders; a whole disk named by mistake is not searched
    private const int DeepestSearched = 3;

    private readonly string _root;

    /// <summary>The library in a folder; one that is not there has no files.</summary>
    public DirectoryFiles(string folder)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Name = Path.GetFileName(_root);
        var (files, leftOut) = (new List<string>(), new List<string>());
        var isLibrary = File.Exists(Path.Combine(_root, LibraryPlace.Opening));
        Search(new DirectoryInfo(_root), "", isLibrary ? DeepestSearched : 1, files, leftOut);
        Paths = files;
        LeftOut = leftOut;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Paths { get; }

    /// <inheritdoc/>
    public IEnumerable<string> LeftOut { get; }

    /// <inheritdoc/>
    public SourceRead Read(string path) => Paths.Contains(path, StringComparer.Ordinal)
        ? SourceFile.Read(Path.Combine(_root, path), path)
        : SourceFile.Missing(path);

    private void Search(DirectoryInfo folder, string path, int depth, List<string> files, List<string> leftOut)
    {
        foreach (var entry in Entries(folder, path, leftOut).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var below = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            var isFolder = entry is DirectoryInfo;
            var isPart = IsPartFolder(below) || (!isFolder && LibraryPlace.IsRead(below));
            if (isPart && !StaysInside(entry))
            {
                leftOut.Add(below);
            }
            else if (isFolder && (isPart || (depth > 1 && entry.LinkTarget is null && !entry.Name.StartsWith('.'))))
            {
                Search((DirectoryInfo)entry, below, depth - 1, files, leftOut);
            }
            else if (!isFolder && LibraryPlace.IsRead(below))
            {
                files.Add(below);
            }
            else if (!isFolder && (isPart || LibraryPlace.Instead(below).Count > 0))
            {
                leftOut.Add(below);
            }
        }
    }

    private static List<FileSystemInfo> Entries(DirectoryInfo folder, string path, List<string> leftOut)
    {
        try
        {
            return folder.Exists ? [.. folder.EnumerateFileSystemInfos()] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (IsPartFolder(path))
            {
                leftOut.Add(path);
            }

            return [];
        }
    }

    private static bool IsPartFolder(string path) => path is LibraryPlace.Record or LibraryPlace.Scenarios;

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
}
