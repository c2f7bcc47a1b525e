using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Symbols;

namespace Yuezhang.Language.Review;

/// <summary>What seems amiss in a library as an edition: names that nothing uses, and rules that no words of a treaty stand behind.</summary>
internal static class TextReview
{
    /// <summary>Reports what is found, file by file.</summary>
    public static void Of(LoadedLibrary library, DiagnosticBag diagnostics)
    {
        var used = library.Uses.Where(u => !u.IsDeclaration).Select(u => u.Symbol).ToHashSet();
        foreach (var unused in library.Uses.Where(u => u.IsDeclaration && IsAName(u.Symbol.Kind) && !used.Contains(u.Symbol)).DistinctBy(u => u.Symbol))
        {
            diagnostics.ReportUnusedName(unused.At, unused.Symbol.Name);
        }

        foreach (var document in library.Documents)
        {
            // one word an article is enough
            foreach (var rule in LoweredStatement.Of(document, library).Where(s => !s.Law.IsEmpty && IsWithoutWords(s.Article)).DistinctBy(s => s.Article))
            {
                diagnostics.ReportRuleWithoutWords(document.Source.At(rule.Statement.Span), rule.Article.Label);
            }
        }
    }

    /// <summary>What is declared only to be named elsewhere; a treaty, a debt and a reading are law by themselves.</summary>
    private static bool IsAName(SymbolKind kind) =>
        kind is SymbolKind.Party or SymbolKind.Person or SymbolKind.Place or SymbolKind.Thing or SymbolKind.Unit or SymbolKind.Act or SymbolKind.State;

    /// <summary>An editor's note says what the editor thinks, and an article without prose says nothing.</summary>
    private static bool IsWithoutWords(Article article) =>
        article.Prose.IsEmpty || article.Label.StartsWith("Editor's note", StringComparison.Ordinal);
}
