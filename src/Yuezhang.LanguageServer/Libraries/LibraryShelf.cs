using System.Collections.Immutable;
using Yuezhang.LanguageServer.Documents;

namespace Yuezhang.LanguageServer.Libraries;

/// <summary>The libraries that were loaded last, each as it was then. It is used by one thread alone.</summary>
internal sealed class LibraryShelf
{
    private readonly Dictionary<string, (int Disk, ImmutableArray<OpenDocument> Open, LoadedFolder Loaded)> _loaded = new(StringComparer.Ordinal);

    /// <summary>The library of a document as it is in a workspace; null where it belongs to none.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public (LoadedFolder Library, string Path)? Of(OpenDocument document, Workspace workspace, CancellationToken cancellation) =>
        document.Path is { } file && LibraryFolder.Of(file, workspace) is { } folder ? (Load(folder, workspace, cancellation), folder.Path) : null;

    private LoadedFolder Load(LibraryFolder folder, Workspace workspace, CancellationToken cancellation)
    {
        ImmutableArray<OpenDocument> open =
            [.. workspace.Documents.Values.Where(d => d.Path is { } path && LibraryFolder.Of(path, workspace)?.Root == folder.Root).OrderBy(d => d.Path, StringComparer.Ordinal)];
        if (_loaded.TryGetValue(folder.Root, out var last) && last.Disk == workspace.Disk && last.Open.AsSpan().SequenceEqual(open.AsSpan(), ReferenceEqualityComparer.Instance))
        {
            return last.Loaded;
        }

        var loaded = LoadedFolder.Load(folder, open, cancellation);
        _loaded[folder.Root] = (workspace.Disk, open, loaded);
        return loaded;
    }
}
