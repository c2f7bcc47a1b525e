using Yuezhang.Language.Libraries;
using Yuezhang.LanguageServer.Documents;

namespace Yuezhang.LanguageServer.Libraries;

/// <summary>To which library a file belongs: that of the nearest folder, from its own upward, with a <c>library.yaml</c> on the disk or open in the editor.</summary>
/// <param name="Root">The folder of the library.</param>
/// <param name="Path">The file's path in it, with forward slashes.</param>
internal sealed record LibraryFolder(string Root, string Path)
{
    /// <summary>The library of a file; null where there is none.</summary>
    public static LibraryFolder? Of(string file, Workspace workspace)
    {
        for (var folder = System.IO.Path.GetDirectoryName(file); folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            var opening = System.IO.Path.Combine(folder, LibraryPlace.Opening);
            if (workspace.Documents.ContainsKey(opening) || File.Exists(opening))
            {
                return new LibraryFolder(folder, PathIn(folder, file));
            }
        }

        return null;
    }

    /// <summary>The path of a file in a folder, with forward slashes.</summary>
    public static string PathIn(string folder, string file) => System.IO.Path.GetRelativePath(folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/');
}
