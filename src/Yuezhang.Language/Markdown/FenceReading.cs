using Markdig.Syntax;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>Tells the fences of the language from all others, and finds the stretch of their content.</summary>
internal static class FenceReading
{
    private const string Rules = "treaty";
    private const string Tests = "test";

    // a common language of its own, though one letter from ours
    private const string PlainText = "text";

    private static readonly string[] s_languages = [Rules, Tests];

    /// <summary>Whether it is a fence of the language.</summary>
    public static bool IsOurs(FencedCodeBlock block) => s_languages.Contains(block.Info, StringComparer.Ordinal);

    /// <summary>The fence; null for one of another language. A language that looks like a slip of the pen is reported, not passed over.</summary>
    public static Fence? Of(SourceText source, FencedCodeBlock block, DiagnosticBag diagnostics)
    {
        var firstLine = source.LineOf(block.Span.Start);
        var opening = source.LineSpan(firstLine);
        if (!IsOurs(block))
        {
            if (block.Info != PlainText && NearestName.To(block.Info ?? "", s_languages) is { } near)
            {
                diagnostics.ReportFenceLanguageUnknown(source.At(opening), block.Info!, near);
            }

            return null;
        }

        if (block.Column > 0)
        {
            diagnostics.ReportFenceNotAtMargin(source.At(opening), inside: false);
        }

        if (!string.IsNullOrWhiteSpace(block.Arguments))
        {
            diagnostics.ReportTextAfterFenceLanguage(source.At(opening), block.Arguments);
        }

        var start = source.LineStart(firstLine + 1);
        var end = source.LineStart(source.LineOf(block.Span.End));
        if (block.ClosingFencedCharCount == 0)
        {
            diagnostics.ReportFenceNotClosed(source.At(opening));
            end = source.Content.Length;
        }

        return new Fence(block.Info == Rules ? FenceKind.Rules : FenceKind.Tests, opening, TextSpan.FromBounds(start, Math.Max(start, end)));
    }
}
