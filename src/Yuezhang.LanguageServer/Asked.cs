using System.Text.Json;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Text;
using Yuezhang.LanguageServer.Documents;
using Yuezhang.LanguageServer.Libraries;
using Yuezhang.LanguageServer.Positions;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer;

/// <summary>A request about an open document, with the documents and libraries as they were when it came.</summary>
/// <param name="Params">Its parameters.</param>
/// <param name="Document">The document.</param>
/// <param name="Workspace">All open documents.</param>
/// <param name="Client">What the client can.</param>
/// <param name="Shelf">The libraries.</param>
/// <param name="Cancellation">Ends it early.</param>
internal sealed record Asked(JsonElement Params, OpenDocument Document, Workspace Workspace, ClientAbilities Client, LibraryShelf Shelf, CancellationToken Cancellation)
{
    private (LoadedFolder Library, string Path)? _library;

    /// <summary>How the client counts in the document.</summary>
    public PositionMap Positions => new(Document.Source, Client.Encoding);

    /// <summary>The place in the document that it is about.</summary>
    public int Offset => Positions.Offset(PositionIn(Params.Member("position")));

    /// <summary>The library of the document, and its path there; null where it belongs to none.</summary>
    public (LoadedFolder Library, string Path)? Library => _library ??= Shelf.Of(Document, Workspace, Cancellation);

    /// <summary>The document's text under its path in the library, as the language reads it.</summary>
    public SourceText SourceAs(string path) => new(path, Document.Text);

    /// <summary>What is named at the place; null where nothing is.</summary>
    public SymbolUse? Named => Library is var (library, path) ? library.Library.NamedAt(path, Offset) : null;

    /// <summary>A position that a client sent.</summary>
    public static Position PositionIn(JsonElement position) => new(position.CountOf("line"), position.CountOf("character"));

    /// <summary>A range that a client sent.</summary>
    public static TextRange RangeIn(JsonElement range) => new(PositionIn(range.Member("start")), PositionIn(range.Member("end")));
}
