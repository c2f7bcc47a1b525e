using System.Collections.Immutable;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Syntax.Tests;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>A Markdown file of the library, read and identified, its statements not yet given their meaning.</summary>
/// <param name="Document">The file as an edition.</param>
/// <param name="Instrument">The treaty that it is; null for a names file.</param>
/// <param name="Title">Its title for people.</param>
/// <param name="Context">Where its sentences stand, outside any article.</param>
/// <param name="Articles">Its articles with what stands in their fences.</param>
internal sealed record Edition(
    TreatyDocument Document, Entity? Instrument, string Title, BindingContext Context, ImmutableArray<EditionArticle> Articles)
{
    /// <summary>All statements with the place where each stands, in the order of the file.</summary>
    public IEnumerable<(StatementSyntax Statement, BindingContext Context)> Statements =>
        Articles.SelectMany(a => a.Statements.Select(s => (s, a.Context)));
}

/// <summary>An article of an edition, with what stands in its fences.</summary>
internal sealed record EditionArticle(
    Article Article, BindingContext Context, ImmutableArray<StatementSyntax> Statements, ImmutableArray<TestSyntax> Tests);
