using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Review;
using Yuezhang.Language.Text;
using Yuezhang.LanguageServer.Documents;
using Yuezhang.LanguageServer.Positions;
using Yuezhang.Rules.Questions;

namespace Yuezhang.LanguageServer.Libraries;

/// <summary>A library as it was at one moment: loaded once, asked and reviewed when that is first wanted.</summary>
internal sealed class LoadedFolder
{
    private readonly Lazy<Inquiry> _inquiry;
    private readonly ImmutableDictionary<string, string> _uris;
    private ImmutableArray<Diagnostic>? _review;

    private LoadedFolder(LibraryFolder folder, ILibraryFiles files, LoadedLibrary library, ImmutableDictionary<string, string> uris)
    {
        (Root, Files, Library, _uris) = (folder.Root, files, library, uris);
        _inquiry = new(() => new Inquiry(library.Baseline));
    }

    /// <summary>Its folder.</summary>
    public string Root { get; }

    /// <summary>The files from which it was loaded.</summary>
    public ILibraryFiles Files { get; }

    /// <summary>The library.</summary>
    public LoadedLibrary Library { get; }

    /// <summary>Whom to ask, with the whole record known; only of a library without errors anything is concluded.</summary>
    public Inquiry Inquiry => _inquiry.Value;

    /// <summary>Those of its files that are open in the editor, as it writes them.</summary>
    public IEnumerable<string> OpenUris => _uris.Values;

    /// <summary>Loads a library.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LoadedFolder Load(LibraryFolder folder, ImmutableArray<OpenDocument> open, CancellationToken cancellation)
    {
        string InLibrary(OpenDocument document) => LibraryFolder.PathIn(folder.Root, document.Path!);

        var texts = open.ToImmutableSortedDictionary(InLibrary, d => d.Text, StringComparer.Ordinal);
        var files = new OverlaidFiles(new DirectoryFiles(folder.Root), texts);
        return new LoadedFolder(folder, files, TreatyLibrary.Load(files, cancellation), open.ToImmutableDictionary(InLibrary, d => d.Uri, StringComparer.Ordinal));
    }

    /// <summary>What looks amiss once the law is worked out; nothing where the library has errors.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the next call begins anew.</exception>
    public ImmutableArray<Diagnostic> Review(CancellationToken cancellation) =>
        _review ??= Library.HasErrors ? [] : ReviewDiagnostics.Of(Library, cancellation).Diagnostics;

    /// <summary>The name of one of its files, as the editor writes it where it is open there.</summary>
    public string UriOf(string path) => _uris.GetValueOrDefault(path) ?? DocumentUri.Of(Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar)));

    /// <summary>A place in one of its files; the start of the file where it could not be read.</summary>
    public FileRange Place(Location at, PositionEncoding encoding) =>
        new(UriOf(at.Path), at.Source is { } source ? new PositionMap(source, encoding).Range(at.Span) : default);
}
