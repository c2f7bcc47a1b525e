using Yuezhang.Language.Symbols;
using Yuezhang.LanguageServer.Libraries;

namespace Yuezhang.LanguageServer.Features;

/// <summary>What is told of something that is named: what it is, its other names, where it is declared, and how it is on the opening day.</summary>
internal static class SymbolCard
{
    public static void Write(HoverText text, SymbolUse use, LoadedFolder library)
    {
        var symbol = use.Symbol;
        text.Line($"— {KindOf(symbol.Kind)}", symbol.Name);
        var others = OtherNames(symbol, library);
        if (others.Count > 0)
        {
            text.Line($"also {string.Join(", ", others)}");
        }

        text.Line(symbol.At.Path.Length > 0 ? $"declared in {symbol.At.Path}, line {symbol.At.Line}" : "known to every treaty");
        foreach (var state in OpeningDay.StatesOf(symbol, library))
        {
            text.Line(state);
        }
    }

    /// <summary>The names under which it is declared, but for the one to show.</summary>
    private static List<string> OtherNames(Symbol symbol, LoadedFolder library)
    {
        if (symbol.Kind is SymbolKind.Reading or SymbolKind.Article or SymbolKind.State)
        {
            return [];
        }

        return [.. library.Library.Uses.Where(u => u.IsDeclaration && u.Symbol == symbol).Select(u => u.Written?.Trim('"', '“', '”')).OfType<string>().Where(n => n != symbol.Name && $"to {n}" != symbol.Name).Distinct(StringComparer.Ordinal)];
    }

    private static string KindOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Party => "a party",
        SymbolKind.Person => "a person",
        SymbolKind.Place => "a place",
        SymbolKind.Thing => "a thing",
        SymbolKind.Instrument => "an instrument",
        SymbolKind.Debt => "a debt",
        SymbolKind.Unit => "a unit",
        SymbolKind.Act => "an act",
        SymbolKind.State => "a state",
        SymbolKind.Reading => "a reading",
        SymbolKind.Choice => "a choice of a reading",
        SymbolKind.Scenario => "a scenario",
        SymbolKind.Event => "an event of the record",
        _ => "an article",
    };
}
