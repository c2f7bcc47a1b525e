using Markdig.Parsers;
using Markdig.Syntax;

namespace Yuezhang.Language.Markdown;

/// <summary>
/// Paragraphs are kept as they stand: no definitions of links are taken out of them (which costs time that grows with the square of
/// their number), and no line of hyphens below makes a heading (an article's heading starts with <c>##</c>).
/// </summary>
internal sealed class ProseParser : ParagraphBlockParser
{
    public ProseParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block) => true;
}
