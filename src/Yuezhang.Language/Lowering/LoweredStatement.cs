using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Lowering;

/// <summary>A statement of a treaty file, and the law that it comes to.</summary>
/// <param name="Article">The article it stands under.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Law">Norms, states and cessions in the plainest words of the language; none for what declares, and for what is said of the treaty as a whole.</param>
public sealed record LoweredStatement(Article Article, StatementSyntax Statement, ImmutableArray<string> Law)
{
    /// <summary>The statements of a file in its order, each with its law.</summary>
    /// <param name="document">The file.</param>
    /// <param name="library">The library it belongs to.</param>
    public static IEnumerable<LoweredStatement> Of(TreatyDocument document, LoadedLibrary library)
    {
        var source = document.Source;
        var law = InFile(library.Library, library.Cited(source.Path)).ToLookup(l => l.Line, l => l.Text);
        var unheard = new DiagnosticBag();
        foreach (var article in document.Articles)
        {
            foreach (var fence in article.Fences.Where(f => f.Kind == FenceKind.Rules))
            {
                foreach (var statement in TreatyParser.ParseFence(source, fence.Content, unheard).Statements)
                {
                    yield return new LoweredStatement(article, statement, [.. law[source.LineOf(statement.Span.Start)]]);
                }
            }
        }
    }

    /// <summary>All law of a file, with the line on which its statement begins.</summary>
    private static IEnumerable<(int Line, string Text)> InFile(Library law, string file)
    {
        IEnumerable<(Citation At, string Text)>[] all =
        [
            law.Accounts.SelectMany(a => LawText.Of(a).Select(t => (a.At, t))),
            law.Norms.Select(n => (n.At, LawText.Of(n))),
            law.Rules.Select(r => (r.At, LawText.Of(r))),
            law.Transfers.Select(t => (t.At, LawText.Of(t))),
            law.CountsAs.Select(c => (c.At, LawText.Of(c))),
            law.MostFavouredNationClauses.Select(c => (c.At, LawText.Of(c))),
        ];
        return all.SelectMany(l => l).Where(l => l.At.File == file).Select(l => (l.At.Line, l.Text));
    }
}
