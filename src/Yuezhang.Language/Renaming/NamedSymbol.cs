using System.Collections.Immutable;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Symbols;

namespace Yuezhang.Language.Renaming;

/// <summary>Something that a library names, with every place at which it does so, for one of its names to be changed.</summary>
/// <param name="Symbol">What it is.</param>
/// <param name="Places">All places, under any of its names.</param>
internal sealed record NamedSymbol(Symbol Symbol, ImmutableArray<WrittenName> Places)
{
    /// <summary>Whether a name is one of those that it has: not so where a file escapes or folds it, and its places cannot be told.</summary>
    public static bool IsNameOf(Symbol symbol, WrittenName written, LoadedLibrary library) => symbol.Kind switch
    {
        SymbolKind.Unit => library.Names.Units.Find(written.Name)?.Value.Id == symbol.Id,
        SymbolKind.Reading => library.Names.Readings.Find(written.Name)?.Name == symbol.Id,
        SymbolKind.Choice or SymbolKind.Scenario or SymbolKind.Event => written.Key == NameKey.Of(symbol.Name),
        _ => library.Names.Entities.Find(written.Name)?.Value.Id == symbol.Id,
    };

    /// <summary>Why no name of a kind can be changed this way; null where it can.</summary>
    public static string? Unchangeable(SymbolKind kind) => kind switch
    {
        SymbolKind.Act => "an act stands in several forms; change its declaration, and `check` leads to the places that use it",
        SymbolKind.State => "the words of a state stand apart in its sentences; change its declaration, and `check` leads to the places that use it",
        SymbolKind.Article => "an article has its number from its heading",
        _ => null,
    };

    /// <summary>The places under one name.</summary>
    public IEnumerable<WrittenName> Under(NameKey key) => Places.Where(p => p.Key == key);

    /// <summary>Whether the name is declared anywhere; the plural of a unit may only be formed from its singular.</summary>
    public bool IsDeclaredAs(NameKey key) => Under(key).Any(p => p.Use.IsDeclaration);
}
