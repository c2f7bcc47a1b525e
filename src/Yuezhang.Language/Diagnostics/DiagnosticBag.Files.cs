namespace Yuezhang.Language.Diagnostics;

/// <content>Files and Markdown: 01.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportNotUtf8(Location at, int position, byte wrong) => Error(
        DiagnosticCodes.NotUtf8, at,
        $"the file is not UTF-8: byte {position} (0x{wrong:X2}) belongs to no character",
        "save the file as UTF-8; a file in Big5, GB 18030 or Shift JIS must be converted first");

    internal void ReportFileNotReadable(Location at, string reason) => Error(
        DiagnosticCodes.FileNotReadable, at,
        $"the file `{at.Path}` cannot be read: {reason}",
        "check the path, and that the file may be read");

    internal void ReportFileTooLarge(Location at, int limit) => Error(
        DiagnosticCodes.FileTooLarge, at,
        $"the file is larger than {limit / 1024 / 1024} MiB",
        "divide it: a library may have any number of files");

    internal void ReportByteOrderMark(Location at) => Error(
        DiagnosticCodes.ByteOrderMark, at,
        "the file starts with a byte order mark",
        "save it as UTF-8 without the mark (an editor may call the other form \"UTF-8 with BOM\")");

    internal void ReportMixedLineEnds(Location at, string end, string before) => Warn(
        DiagnosticCodes.MixedLineEnds, at,
        $"this line ends with {end}, and the first with {before}",
        "save the file with one kind of line end");

    internal void ReportDirectionMark(Location at, char mark) => Error(
        DiagnosticCodes.DirectionMark, at,
        $"the mark U+{(int)mark:X4} turns the direction of writing: what one sees is not what stands here",
        "take it out; right-to-left words need no such mark");

    internal void ReportFileNotRead(Location at, IReadOnlyCollection<string> places) => Warn(
        DiagnosticCodes.FileLeftOut, at,
        $"`{at.Path}` looks like part of the library but is not read",
        $"it would be read as {string.Join(" or ", places.Select(p => $"`{p}`"))}; a name that starts with a dot says that it is not meant to be");

    internal void ReportLinkNotRead(Location at) => Warn(
        DiagnosticCodes.FileLeftOut, at,
        $"`{at.Path}` has its place in the library but is not read: it is a link that leads nowhere or out of the library, or may not be listed",
        $"put what is meant itself at `{at.Path}`");

    internal void ReportNoFrontMatter(Location at) => Error(
        DiagnosticCodes.NoFrontMatter, at,
        "the file has no front matter, so nothing says what it is",
        "start it with a line `---`, a line `treaty: NAME` (or `names: NAME`), a line `title: …`, and a line `---`");

    internal void ReportFrontMatterNotClosed(Location at) => Error(
        DiagnosticCodes.FrontMatterNotClosed, at,
        "the front matter that starts here does not end",
        "put a line `---` after its last key");

    internal void ReportArticleWithoutNumber(Location at, string heading) => Error(
        DiagnosticCodes.ArticleWithoutNumber, at,
        $"the heading `{heading}` is meant as an article's but cannot be cited",
        "write `Article 4`, `NAME article 1`, `Preamble` or `Editor's note 1`, then `·` and the original's words if any, then ` — ` and a title");

    internal void ReportFenceOutsideArticle(Location at) => Error(
        DiagnosticCodes.FenceOutsideArticle, at,
        "this fence stands under no article, so nothing in it could be cited",
        "put it below a heading such as `## Article 1 — Peace`, or `## Editor's note 1 — Counting` for what no article says");

    internal void ReportFenceNotAtMargin(Location at, bool inside) => Error(
        DiagnosticCodes.FenceNotAtMargin, at,
        inside ? "this fence stands inside a quotation or a list" : "this fence does not stand at the margin",
        "move it to the left margin, below the paragraph it belongs to");

    internal void ReportFenceNotClosed(Location at) => Error(
        DiagnosticCodes.FenceNotClosed, at,
        "the fence that opens here does not close",
        "put the same marks, alone on a line, after its last statement");

    internal void ReportFenceLanguageUnknown(Location at, string language, string nearest) => Error(
        DiagnosticCodes.FenceLanguageUnknown, at,
        $"`{language}` is not a language of fences, so its lines would not be read",
        $"did you mean `{nearest}`?");

    internal void ReportTextAfterFenceLanguage(Location at, string text) => Error(
        DiagnosticCodes.TextAfterFenceLanguage, at,
        $"`{text}` after the fence's language means nothing",
        "leave the language alone on the line");

    internal void ReportMarkdownTooDeep(Location at) => Error(
        DiagnosticCodes.MarkdownTooDeep, at,
        "quotations and lists are nested too deeply to be read",
        "an edition needs no more than a few levels");
}
