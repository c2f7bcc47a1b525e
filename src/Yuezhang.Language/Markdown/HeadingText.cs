using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>The three parts of an article's heading: <c>Article 4 · 第四款 — Indemnity</c>.</summary>
/// <param name="Number">What numbers it: <c>Article 4</c>.</param>
/// <param name="NumberSpan">Where that stands.</param>
/// <param name="OriginalLabel">Its name in the original language; empty for none.</param>
/// <param name="Title">Its title; empty for none.</param>
internal sealed record HeadingText(string Number, TextSpan NumberSpan, string OriginalLabel, string Title)
{
    private const string Dash = " — ";

    /// <summary>Divides the text of a heading, given where it stands without the marks before and after.</summary>
    public static HeadingText Of(SourceText source, TextSpan span)
    {
        var text = source[span];
        var dash = text.IndexOf(Dash, StringComparison.Ordinal);
        var label = dash < 0 ? text : text[..dash];
        var dot = label.IndexOf('·', StringComparison.Ordinal);
        var number = (dot < 0 ? label : label[..dot]).TrimEnd();
        return new HeadingText(
            number,
            new TextSpan(span.Start, number.Length),
            dot < 0 ? "" : label[(dot + 1)..].Trim(),
            dash < 0 ? "" : text[(dash + Dash.Length)..].Trim());
    }
}
