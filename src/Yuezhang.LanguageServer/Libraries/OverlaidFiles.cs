using System.Collections.Immutable;
using System.Text;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;

namespace Yuezhang.LanguageServer.Libraries;

/// <summary>The files of a library in a folder, with the texts that are open in the editor in the place of what is on the disk.</summary>
/// <param name="disk">The files on the disk.</param>
/// <param name="open">The open texts, by their paths in the library.</param>
internal sealed class OverlaidFiles(ILibraryFiles disk, ImmutableSortedDictionary<string, string> open) : ILibraryFiles
{
    public string Name => disk.Name;

    public IEnumerable<string> Paths => disk.Paths.Union(open.Keys.Where(LibraryPlace.IsRead), StringComparer.Ordinal);

    public IEnumerable<string> LeftOut => disk.LeftOut.Except(open.Keys.Where(LibraryPlace.IsRead), StringComparer.Ordinal);

    public SourceRead Read(string path) =>
        !open.TryGetValue(path, out var text) ? disk.Read(path)

        // one that is too large is judged as it would be on the disk
        : Encoding.UTF8.GetByteCount(text) > SourceFile.MaximumLength ? SourceFile.Decode(path, Encoding.UTF8.GetBytes(text))
        : new SourceRead(new SourceText(path, text), null);
}
