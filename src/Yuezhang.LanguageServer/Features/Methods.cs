using System.Collections.Frozen;
using System.Text.Json;

namespace Yuezhang.LanguageServer.Features;

/// <summary>What can be asked about a document, by the names of the protocol. An answer writes its result; none is <c>null</c> there.</summary>
internal static class Methods
{
    public static readonly FrozenDictionary<string, Func<Asked, Action<Utf8JsonWriter>?>> All = new Dictionary<string, Func<Asked, Action<Utf8JsonWriter>?>>(StringComparer.Ordinal)
    {
        ["textDocument/hover"] = Hover.Answer,
        ["textDocument/definition"] = NamedPlaces.Definition,
        ["textDocument/references"] = NamedPlaces.References,
        ["textDocument/documentHighlight"] = NamedPlaces.Highlights,
        ["textDocument/prepareRename"] = Renaming.Prepare,
        ["textDocument/rename"] = Renaming.Answer,
        ["textDocument/completion"] = Completing.Answer,
        ["textDocument/formatting"] = Formatting.Answer,
        ["textDocument/documentSymbol"] = Outline.Symbols,
        ["textDocument/foldingRange"] = Outline.Folds,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
