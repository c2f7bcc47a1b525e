using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>
/// An article of a treaty file: a heading and all below it up to the next heading of an article.
/// <c>## Weihaiwei article 1 · 附约第一款 — Size and cost</c> is cited as <c>Weihaiwei 1</c>.
/// </summary>
/// <param name="Label">How it is cited: <c>4</c>, <c>Weihaiwei 1</c>, <c>Preamble</c>, <c>Editor's note 1</c>.</param>
/// <param name="OriginalLabel">Its name in the original language, between <c>·</c> and the dash; empty for none.</param>
/// <param name="Title">What follows the dash; empty for none.</param>
/// <param name="Number">Where in its heading its number stands: <c>Weihaiwei article 1</c>.</param>
/// <param name="Heading">The heading's line.</param>
/// <param name="Prose">The paragraphs, lists, quotations and tables under it, in order.</param>
/// <param name="Fences">The fences of the language under it, in order.</param>
public sealed record Article(
    string Label, string OriginalLabel, string Title, TextSpan Number, TextSpan Heading, ImmutableArray<TextSpan> Prose, ImmutableArray<Fence> Fences);
