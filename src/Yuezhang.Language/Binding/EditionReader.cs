using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Syntax.Tests;
using Yuezhang.Language.Text;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>Reads a Markdown file of the library: its front matter says what it is, its fences are parsed, and its instrument gets its names.</summary>
internal sealed class EditionReader(SymbolTable names, SymbolUses uses, DiagnosticBag diagnostics)
{
    /// <summary>Reads a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="file">Its path as citations give it.</param>
    public Edition Read(SourceText source, string file)
    {
        var document = TreatyReader.Read(source, diagnostics);
        var context = new BindingContext(source, file, Path.GetFileNameWithoutExtension(file), null, "", names, diagnostics) { Uses = uses };
        var (instrument, title, stem) = Identify(document, context);
        context = context with { Instrument = instrument, Stem = stem };
        CheckLabels(document, context);
        return new Edition(document, instrument, title, context, [.. document.Articles.Select(a => Article(a, context with { Article = a.Label }))]);
    }

    private (Entity? Instrument, string Title, string Stem) Identify(TreatyDocument document, BindingContext context)
    {
        if (document.FrontMatter is not { } head)
        {
            return (null, "", context.Stem);
        }

        var kind = head.DeclaresNames ? "names" : "treaty";
        string[] keys = head.DeclaresNames ? ["names", "title"] : ["treaty", "title", "also"];
        var fields = YamlFields.Of(YamlReader.Read(document.Source, head.Content, diagnostics), document.Source, diagnostics, keys);
        var name = fields?.Required(kind, head.DeclaresNames ? "a name for the file" : "the name by which rules and the record call the treaty");
        var title = fields?.Optional("title")?.Value ?? "";
        if (fields is null || name is null)
        {
            return (null, title, context.Stem);
        }

        var id = EntityId.Of(name.Value);
        if (head.DeclaresNames)
        {
            return (null, title, id);
        }

        if (fields.Required("title", "the treaty's title for people") is { } titled)
        {
            IEnumerable<YamlScalar> all = [name, titled, .. fields.Texts("also")];
            var entity = new Entity(
                id, name.Value, Sort.Instrument, [.. all.Skip(1).Select(n => n.Value)], new Citation(id, "", context.File, context.Source.LineOf(name.Span.Start)));
            if (names.Entities.Declare(entity, id, all.Select(n => (n.Value, context.At(n.Span))), diagnostics))
            {
                var symbol = SymbolOf.This(new Declared<Entity>(entity, context.At(name.Span)));
                foreach (var written in all)
                {
                    uses.Add(symbol, context.At(written.Part(new TextSpan(0, written.Value.Length))), isDeclaration: true);
                }
            }

            return (entity, title, id);
        }

        return (null, title, id);
    }

    private void CheckLabels(TreatyDocument document, BindingContext context)
    {
        var seen = new Dictionary<NameKey, Article>();
        foreach (var article in document.Articles)
        {
            if (!seen.TryAdd(NameKey.Of(article.Label), article))
            {
                diagnostics.ReportArticleTwice(context.At(article.Heading), article.Label, context.At(seen[NameKey.Of(article.Label)].Heading));
            }
        }
    }

    private EditionArticle Article(Article article, BindingContext context)
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        var tests = ImmutableArray.CreateBuilder<TestSyntax>();
        foreach (var fence in article.Fences)
        {
            if (fence.Kind == FenceKind.Rules)
            {
                statements.AddRange(TreatyParser.ParseFence(context.Source, fence.Content, diagnostics).Statements);
            }
            else
            {
                tests.AddRange(TreatyParser.ParseTestFence(context.Source, fence.Content, diagnostics).Tests);
            }
        }

        return new EditionArticle(article, context, statements.ToImmutable(), tests.ToImmutable());
    }
}
