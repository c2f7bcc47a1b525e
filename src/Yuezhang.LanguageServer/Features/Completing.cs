using System.Text.Json;
using Yuezhang.Language.Completion;
using Yuezhang.Language.Symbols;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer.Features;

/// <summary>What may stand where somebody types: names first, then words of the language, each with what it is.</summary>
internal static class Completing
{
    private const int Keyword = 14;

    public static Action<Utf8JsonWriter>? Answer(Asked asked)
    {
        if (asked.Library is not var (library, path))
        {
            return null;
        }

        var (items, positions, text) = (Completer.At(library.Library, asked.SourceAs(path), asked.Offset), asked.Positions, asked.Document.Text);
        return json => json.WriteObjects(items, item =>
        {
            json.WriteText("label", item.Words);
            json.WriteNumber("kind", item.Kind is { } kind ? KindOf(kind) : Keyword);
            json.WriteText("detail", item.Kind is null ? KeywordMeanings.Of(item.Words)?.Meaning ?? item.About : item.About);
            json.WriteText("sortText", $"{(item.Kind is null ? '2' : '1')}{item.Words}");

            // an editor compares what is typed with this, and what is typed may begin with a quote
            json.WriteText("filterText", text.AsSpan(item.Replaced.Start).StartsWith("\"", StringComparison.Ordinal) ? item.Written : item.Words);
            json.WritePropertyName("textEdit");
            json.WriteEdit(positions.Range(item.Replaced), item.Written);
        });
    }

    private static int KindOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Party or SymbolKind.Person => 7, // class
        SymbolKind.Instrument => 9, // module
        SymbolKind.Unit => 11, // unit
        SymbolKind.Act => 2, // method
        SymbolKind.State => 10, // property
        SymbolKind.Reading => 13, // enum
        SymbolKind.Choice => 20, // enum member
        SymbolKind.Event or SymbolKind.Scenario => 23, // event
        _ => 6, // variable
    };
}
