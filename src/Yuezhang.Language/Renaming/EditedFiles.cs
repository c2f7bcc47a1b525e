using System.Collections.Immutable;
using Yuezhang.Language.Formatting;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Renaming;

/// <summary>The files of a library as they would be after some changes.</summary>
internal sealed class EditedFiles(ILibraryFiles files, IReadOnlyDictionary<string, ImmutableArray<TextEdit>> edits) : ILibraryFiles
{
    public string Name => files.Name;

    public IEnumerable<string> Paths => files.Paths;

    public IEnumerable<string> LeftOut => files.LeftOut;

    public SourceRead Read(string path) =>
        files.Read(path) is { Text: { } text } read && edits.TryGetValue(path, out var changes)
            ? read with { Text = new SourceText(path, TextEdit.Apply(text.Content, changes)) }
            : files.Read(path);
}
