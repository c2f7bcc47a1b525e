using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Screen;

/// <summary>Text in styles. It is the only way by which text reaches the screen, so that none of it is read as markup.</summary>
internal sealed record Ink(ImmutableArray<(string Text, Style Style)> Parts)
{
    public static Style Body { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    /// <summary>No text yet.</summary>
    public static Ink None { get; } = new([]);

    /// <summary>Text in one style.</summary>
    public static Ink Of(string text, Style? style = null) => None.Then(text, style);

    /// <summary>More text after this.</summary>
    public Ink Then(string text, Style? style = null) => new(Parts.Add((SafeText.Of(text), style ?? Body)));

    /// <summary>Other text after this.</summary>
    public Ink Then(Ink other) => new(Parts.AddRange(other.Parts));

    /// <summary>How many cells it takes on one line.</summary>
    public int Width => Parts.Sum(part => CellWidth.Of(part.Text));

    /// <summary>The colour of a verdict.</summary>
    public static Style For(Verdict verdict) => verdict switch
    {
        Verdict.Yes => new(Color.Green, decoration: Decoration.Bold),
        Verdict.No => new(Color.Red, decoration: Decoration.Bold),
        Verdict.NotYet => new(Color.Yellow, decoration: Decoration.Bold),
        Verdict.Conflict => new(Color.Fuchsia, decoration: Decoration.Bold),
        Verdict.Ended => new(Color.Grey, decoration: Decoration.Bold),
        _ => new(Color.Aqua, decoration: Decoration.Bold),
    };

    /// <summary>The text as something to draw, broken into lines where it must be.</summary>
    public Paragraph AsParagraph()
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in Parts)
        {
            paragraph.Append(text, style);
        }

        return paragraph;
    }

    /// <summary>The text with a line's end after it.</summary>
    public IRenderable AsLine() => new Rows(AsParagraph());

    /// <summary>This, and other text beside it, some cells in from the margin, broken into lines of its own.</summary>
    public IRenderable AsLineBefore(Ink other, int cells) => new Grid()
        .AddColumn(new GridColumn { Width = cells, NoWrap = true, Padding = new Padding(0) })
        .AddColumn(new GridColumn { Padding = new Padding(0) })
        .AddRow(AsParagraph(), other.AsParagraph());

    /// <summary>The text some cells in from the margin.</summary>
    public IRenderable Indented(int cells) => new Padder(AsParagraph(), new Padding(cells, 0, 0, 0));
}
