using Yuezhang.Language.Text;

namespace Yuezhang.Language.Formatting;

/// <summary>Puts the readings of one statement, and the answers of tests that follow each other, in a column.</summary>
internal static class Columns
{
    private const int GapBeforeReading = 4;
    private const int GapBeforeAnswer = 3;
    private const int GapBeforeComment = 2;

    /// <summary>The lines as they are written.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isTests">Whether they are tests, whose column goes through several; else each statement has its own.</param>
    /// <param name="widest">A line that is wider does not widen the column; what belongs in it follows at once.</param>
    public static IEnumerable<string> Align(IReadOnlyList<FormattedLine> lines, bool isTests, int widest)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !(lines[end].BreaksColumn && (isTests || lines[end].Text.Length == 0)) && (isTests || !lines[end].IsHead))
            {
                end++;
            }

            var group = lines.Skip(start).Take(end - start).ToList();
            var gap = isTests ? GapBeforeAnswer : GapBeforeReading;
            var column = group.Where(l => l.InColumn is not null).Select(l => CellWidth.Of(l.Text)).Where(w => w <= widest).DefaultIfEmpty(0).Max() + gap;
            foreach (var line in group)
            {
                yield return Written(line, column, gap);
            }

            start = end;
        }
    }

    private static string Written(FormattedLine line, int column, int gap)
    {
        var text = line.InColumn is { } right
            ? line.Text + new string(' ', Math.Max(gap, column - CellWidth.Of(line.Text))) + right
            : line.Text;
        return line.Trailing is { } comment ? $"{text}{new string(' ', GapBeforeComment)}{comment}" : text;
    }
}
