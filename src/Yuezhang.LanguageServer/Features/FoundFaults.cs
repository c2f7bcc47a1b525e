using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.LanguageServer.Documents;
using Yuezhang.LanguageServer.Libraries;
using Yuezhang.LanguageServer.Positions;

namespace Yuezhang.LanguageServer.Features;

/// <summary>The faults of one file.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Version">The version of the open text; null where the file is not open.</param>
/// <param name="Diagnostics">The faults, in their order.</param>
/// <param name="Place">Where a place of one of them lies.</param>
internal sealed record FoundFaults(string Uri, int? Version, ImmutableArray<Diagnostic> Diagnostics, Func<Location, PositionEncoding, FileRange> Place)
{
    /// <summary>All faults of the open documents and of the libraries that they belong to. What a review of the law finds is told where there is no error.</summary>
    /// <param name="workspace">The open documents.</param>
    /// <param name="shelf">The libraries.</param>
    /// <param name="unchanged">Ends it because something has changed.</param>
    /// <param name="uninterrupted">Ends a review because something more urgent is to be done.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ImmutableArray<FoundFaults> In(Workspace workspace, LibraryShelf shelf, CancellationToken unchanged, CancellationToken uninterrupted)
    {
        var found = ImmutableArray.CreateBuilder<FoundFaults>();
        var libraries = new HashSet<LoadedFolder>();
        foreach (var document in workspace.Documents.Values.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            if (shelf.Of(document, workspace, unchanged) is var (library, _))
            {
                libraries.Add(library);
            }
            else
            {
                found.Add(new FoundFaults(document.Uri, document.Version, document.IsMarkdown ? Parsed(document) : [], (at, encoding) => new FileRange(document.Uri, new PositionMap(document.Source, encoding).Range(at.Span))));
            }
        }

        foreach (var library in libraries)
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(unchanged, uninterrupted);
            found.AddRange(OfLibrary(library, [.. library.Library.Diagnostics, .. library.Review(both.Token)], workspace));
        }

        unchanged.ThrowIfCancellationRequested();
        return found.ToImmutable();
    }

    /// <summary>The faults of a library, file by file; those of the open files also where there are none, so that each version is told of.</summary>
    private static IEnumerable<FoundFaults> OfLibrary(LoadedFolder library, ImmutableArray<Diagnostic> all, Workspace workspace)
    {
        var byUri = all.ToLookup(d => library.UriOf(d.At.Path), StringComparer.Ordinal);
        var open = library.OpenUris.ToDictionary(uri => uri, uri => workspace.Find(uri)?.Version, StringComparer.Ordinal);
        return byUri.Select(g => g.Key).Union(open.Keys, StringComparer.Ordinal).Select(uri => new FoundFaults(uri, open.GetValueOrDefault(uri), [.. byUri[uri]], library.Place));
    }

    /// <summary>What is wrong with the words of a treaty that belongs to no library; what they mean nobody knows.</summary>
    private static ImmutableArray<Diagnostic> Parsed(OpenDocument document)
    {
        var diagnostics = new DiagnosticBag();
        var edition = TreatyReader.Read(document.Source, diagnostics);
        foreach (var fence in edition.Articles.SelectMany(a => a.Fences))
        {
            _ = fence.Kind == FenceKind.Rules
                ? (SyntaxNode)TreatyParser.ParseFence(document.Source, fence.Content, diagnostics)
                : TreatyParser.ParseTestFence(document.Source, fence.Content, diagnostics);
        }

        return string.IsNullOrWhiteSpace(document.Text) ? [] : diagnostics.Diagnostics;
    }
}
