using Yuezhang.Language.Text;

namespace Yuezhang.Language.Libraries;

/// <summary>The way from files to a library: everything is read, bound and checked, and what is wrong is in the result.</summary>
public static class TreatyLibrary
{
    /// <summary>Loads a library. Nothing in its files throws; the order in which they are given does not matter.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cancellation">Ends it early, for a face whose files change meanwhile.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LoadedLibrary Load(ILibraryFiles files, CancellationToken cancellation = default) => new LibraryLoading(files, cancellation).Load();

    /// <summary>Loads the library in a folder.</summary>
    public static LoadedLibrary Load(string folder) => Load(new DirectoryFiles(folder));
}
