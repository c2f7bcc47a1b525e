using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>A treaty file as an edition: front matter, then articles with their prose and their fences. All spans refer to the file as supplied.</summary>
/// <param name="Source">The file.</param>
/// <param name="FrontMatter">The YAML at its head; null where there is none. A file that has neither front matter nor fences is prose (a licence, a preface).</param>
/// <param name="Articles">The articles in the order of the file.</param>
public sealed record TreatyDocument(SourceText Source, FrontMatter? FrontMatter, ImmutableArray<Article> Articles);
