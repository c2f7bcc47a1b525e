using System.Collections.Immutable;
using System.Text;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Formatting;

/// <summary>A stretch of a file, and what is to stand in its place.</summary>
public sealed record TextEdit(TextSpan Span, string NewText)
{
    /// <summary>A text with some changes, which are in its order and do not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var changed = new StringBuilder();
        var at = 0;
        foreach (var edit in edits)
        {
            changed.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}

/// <summary>
/// Brings the fences of a treaty file into their one form. Prose, headings and front matter are the author's and stay as they are; so does what cannot be read. Formatting
/// what is formatted changes nothing, and what is formatted says what it said.
/// </summary>
public static class Formatter
{
    /// <summary>What is to be changed in a file, in its order; nothing where it has its form already.</summary>
    public static ImmutableArray<TextEdit> Edits(SourceText source)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var fence in TreatyReader.Read(source, new DiagnosticBag()).Articles.SelectMany(a => a.Fences))
        {
            var old = source[fence.Content];

            // a fence that stands in from the margin has another margin than we see
            if (old.Trim().Length == 0 || fence.Opening.Start != source.LineStart(source.LineOf(fence.Opening.Start)) || source.Content[fence.Opening.Start] is ' ' or '\t')
            {
                continue;
            }

            var formatted = FenceFormatter.Format(source, fence.Content, fence.Kind).Replace("\n", LineEnd(source, fence.Opening), StringComparison.Ordinal);
            if (formatted != old)
            {
                edits.Add(new TextEdit(fence.Content, formatted));
            }
        }

        return edits.ToImmutable();
    }

    /// <summary>The file with its fences in their one form.</summary>
    public static string Format(SourceText source) => TextEdit.Apply(source.Content, Edits(source));

    private static string LineEnd(SourceText source, TextSpan line) => source.Content.AsSpan(line.End) switch
    {
        ['\r', '\n', ..] => "\r\n",
        ['\r', ..] => "\r",
        _ => "\n",
    };
}
