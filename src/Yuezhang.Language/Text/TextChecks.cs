using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Text;

/// <summary>What is wrong with a file as a text, whatever it says: two kinds of line end, and marks that show it in another order than it stands.</summary>
internal static class TextChecks
{
    private const int MostMarks = 10;

    /// <summary>Reports what is found.</summary>
    public static void Of(SourceText source, DiagnosticBag diagnostics)
    {
        CheckLineEnds(source, diagnostics);
        var reported = 0;
        for (var i = 0; i < source.Content.Length && reported < MostMarks; i++)
        {
            if (TurnsWriting(source.Content[i]))
            {
                diagnostics.ReportDirectionMark(source.At(new TextSpan(i, 1)), source.Content[i]);
                reported++;
            }
        }
    }

    /// <summary>
    /// Embeddings, overrides and isolates (Unicode annex 9): what stands between them is shown in another order. The plain marks that only help a neighbour (U+200E,
    /// U+200F) belong to good Arabic and Hebrew prose.
    /// </summary>
    public static bool TurnsWriting(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static void CheckLineEnds(SourceText source, DiagnosticBag diagnostics)
    {
        for (var line = 2; line < source.LineCount; line++)
        {
            if (LineEnd(source, line) is var end && end != LineEnd(source, 1))
            {
                diagnostics.ReportMixedLineEnds(source.At(new TextSpan(source.LineSpan(line).End, 0)), end, LineEnd(source, 1));
                return;
            }
        }
    }

    private static string LineEnd(SourceText source, int line) => source.Content.AsSpan(source.LineSpan(line).End) switch
    {
        ['\r', '\n', ..] => "CR LF",
        ['\r', ..] => "CR",
        _ => "LF",
    };
}
