using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Statements;

namespace Yuezhang.Language.Binding;

/// <summary>The articles of one treaty, as its headings number them.</summary>
internal sealed class ArticleTable
{
    private readonly Dictionary<NameKey, (Symbol Symbol, string Label)> _articles = [];

    public ArticleTable(Edition edition)
    {
        foreach (var article in edition.Articles)
        {
            if (_articles.TryAdd(NameKey.Of(article.Article.Label), (SymbolOf(edition, article.Article), article.Article.Label)))
            {
                edition.Context.Uses.Add(SymbolOf(edition, article.Article), article.Context.At(article.Article.Number), isDeclaration: true);
            }
        }
    }

    /// <summary>The labels of some references; one that leads nowhere is reported.</summary>
    public ImmutableArray<string> Labels(ImmutableArray<ArticleReferenceSyntax> references, BindingContext context, ref bool clear)
    {
        var labels = ImmutableArray.CreateBuilder<string>();
        foreach (var reference in references)
        {
            if (_articles.TryGetValue(NameKey.Of(reference.Label), out var known))
            {
                context.Uses.Add(known.Symbol, context.At(reference.Span));
                labels.Add(known.Label);
            }
            else
            {
                context.Diagnostics.ReportUnknownArticle(context.At(reference.Span), reference.Label, context.Instrument!.Name, _articles.Values.Select(a => a.Label));
                clear = false;
            }
        }

        return labels.ToImmutable();
    }

    private static Symbol SymbolOf(Edition edition, Article article) => new(
        SymbolKind.Article, $"{edition.Context.Stem}/{article.Label}", article.Title.Length > 0 ? $"{article.Label} — {article.Title}" : article.Label, Place(edition, article));

    private static Location Place(Edition edition, Article article) => edition.Context.At(article.Number);
}
