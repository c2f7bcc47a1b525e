using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Formatting;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Renaming;

/// <summary>The changes that make a name another, at all its places and at those of what is called after it.</summary>
internal sealed class RenameEdits(LoadedLibrary library)
{
    /// <summary>The changes, by file.</summary>
    /// <param name="symbol">What has the name.</param>
    /// <param name="old">The name that is changed.</param>
    /// <param name="bare">The new name, without an article.</param>
    public ImmutableSortedDictionary<string, ImmutableArray<TextEdit>> Of(NamedSymbol symbol, NameKey old, string bare)
    {
        var names = symbol.Under(old).Select(p => (p, bare)).Concat(Derived(symbol, old, bare));
        return names.Select(n => (n.Item1.Use.At.Path, Edit: new TextEdit(n.Item1.Use.At.Span, n.Item1.With(n.Item2))))
            .Concat(Reasons(symbol.Symbol, old, bare))
            .GroupBy(e => e.Path, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.Select(e => e.Edit).Distinct().OrderBy(e => e.Span.Start).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Names that are formed from the one that is changed: the plural of a unit, an identity, the reading of the versions of a treaty or of the dates of an event.</summary>
    private IEnumerable<(WrittenName Place, string Bare)> Derived(NamedSymbol symbol, NameKey old, string bare)
    {
        var (kind, id, name) = (symbol.Symbol.Kind, symbol.Symbol.Id, symbol.Symbol.Name);
        if (old != NameKey.Of(name))
        {
            return [];
        }

        if (kind == SymbolKind.Unit)
        {
            var plural = NameKey.Of(library.Names.Units.Find(name)!.Value.Value.Plural);
            return plural == old || symbol.IsDeclaredAs(plural) ? [] : symbol.Under(plural).Select(p => (p, $"{bare}s"));
        }

        // what is called by its identity is so because no name of its own is written so
        var newId = EntityId.Of(bare);
        var byId = NameKey.Of(id) == old || symbol.IsDeclaredAs(NameKey.Of(id)) ? [] : symbol.Under(NameKey.Of(id)).Select(p => (p, newId));
        return kind switch
        {
            SymbolKind.Instrument => [.. byId, .. Readings(ReadingTable.OfVersions(id), ReadingTable.OfVersions(newId))],
            SymbolKind.Event => Readings(ReadingTable.OfDate(id), ReadingTable.OfDate(newId)),
            _ => byId,
        };
    }

    private IEnumerable<(WrittenName, string)> Readings(string old, string bare) =>
        library.Uses.Where(u => u.Symbol is { Kind: SymbolKind.Reading, Id: var id } && id == old && !u.IsDeclaration).Select(u => WrittenName.Of(u, library)).OfType<WrittenName>().Select(p => (p, bare));

    /// <summary>The reasons that tests expect are words for people; a proof says them with the first name of a thing.</summary>
    private IEnumerable<(string Path, TextEdit Edit)> Reasons(Symbol symbol, NameKey old, string bare)
    {
        var sought = WrittenName.WithoutArticle(symbol.Name);
        if (old != NameKey.Of(symbol.Name) || symbol.Kind is SymbolKind.Choice or SymbolKind.Scenario)
        {
            yield break;
        }

        foreach (var document in library.Documents)
        {
            var fences = document.Articles.SelectMany(a => a.Fences).Where(f => f.Kind == FenceKind.Tests);
            foreach (var reason in fences.SelectMany(f => TreatyParser.ParseTestFence(document.Source, f.Content, new DiagnosticBag()).Tests).SelectMany(t => t.Because))
            {
                foreach (var at in Words(document.Source.Content, reason.Span, sought))
                {
                    yield return (document.Source.Path, new TextEdit(at, bare));
                }
            }
        }
    }

    private static IEnumerable<TextSpan> Words(string text, TextSpan within, string sought)
    {
        for (var at = Find(within.Start); at >= 0; at = Find(at + sought.Length))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + sought.Length == text.Length || !char.IsLetterOrDigit(text[at + sought.Length])))
            {
                yield return new TextSpan(at, sought.Length);
            }
        }

        int Find(int from) => from >= within.End ? -1 : text.IndexOf(sought, from, within.End - from, StringComparison.OrdinalIgnoreCase);
    }
}
