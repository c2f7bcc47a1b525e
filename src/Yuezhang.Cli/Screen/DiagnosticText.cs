using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Cli.Screen;

/// <summary>Diagnostics for a person: place, code, what is wrong; the line with the words underlined; what to try.</summary>
internal static class DiagnosticText
{
    private const int LongestLine = 200;

    public static void Write(TextWriter error, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var (index, diagnostic) in diagnostics.Index())
        {
            if (index > 0)
            {
                error.WriteLine();
            }

            Write(error, diagnostic);
        }
    }

    private static void Write(TextWriter error, Diagnostic diagnostic)
    {
        error.WriteLine(SafeText.Of(diagnostic.ToString()));
        WriteLine(error, diagnostic.At);
        error.WriteLine($"  help: {SafeText.Of(diagnostic.Help)}");
        foreach (var note in diagnostic.Notes)
        {
            error.WriteLine($"  note: {SafeText.Of(note.Text)}{(note.At is { } at ? $" ({SafeText.Of(at.ToString())})" : "")}");
        }
    }

    private static void WriteLine(TextWriter error, Location at)
    {
        if (at.Source is not { } source || at.Line == 0)
        {
            return;
        }

        var span = source.LineSpan(at.Line);
        var number = at.Line.ToString(CultureInfo.InvariantCulture);
        var line = source[span];
        var start = Math.Min(at.Span.Start - span.Start, line.Length);
        var end = Math.Clamp(at.Span.End - span.Start, start, line.Length);
        if (line.Length > LongestLine)
        {
            return;
        }

        error.WriteLine($"  {number} | {SafeText.Of(line)}");
        error.WriteLine($"  {new string(' ', number.Length)} | {Blanks(line[..start])}{Carets(line[start..end])}");
    }

    private static string Blanks(string before) => new(' ', Width(before));

    private static string Carets(string marked) => new('^', Math.Max(1, Width(marked)));

    private static int Width(string text) => CellWidth.Of(SafeText.Of(text));
}
