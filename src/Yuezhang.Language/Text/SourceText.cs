using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Text;

/// <summary>
/// A text that is read: a file of a library, an open buffer, a question from the command line. Offsets always refer to it as supplied.
/// Lines end at LF, CR LF or CR. Lines and columns count from 1; a column counts Unicode characters, so that 威海卫 is three wide.
/// </summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> lineStarts;

    /// <summary>A text and the path it is known by, relative to the library, with forward slashes.</summary>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        lineStarts = StartsOfLines(content);
    }

    /// <summary>The path it is known by: <c>record/indemnity.yaml</c>.</summary>
    public string Path { get; }

    /// <summary>All of it.</summary>
    public string Content { get; }

    /// <summary>How many lines it has; an empty text has one.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The words of a stretch.</summary>
    public string this[TextSpan span] => Content.Substring(span.Start, span.Length);

    /// <summary>The line that holds an offset.</summary>
    public int LineOf(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The column of an offset in its line.</summary>
    public int ColumnOf(int offset)
    {
        var column = 1;
        foreach (var _ in Content.AsSpan(lineStarts[LineOf(offset) - 1]..offset).EnumerateRunes())
        {
            column++;
        }

        return column;
    }

    /// <summary>The offset at which a line starts; for a line after the last, the end of the text.</summary>
    public int LineStart(int line) => line <= LineCount ? lineStarts[line - 1] : Content.Length;

    /// <summary>The stretch of a line, without its end.</summary>
    public TextSpan LineSpan(int line)
    {
        var end = LineStart(line + 1);
        while (end > lineStarts[line - 1] && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(lineStarts[line - 1], end);
    }

    /// <summary>A place in this text, for a diagnostic or a citation.</summary>
    public Location At(TextSpan span) => new(Path, this, span, LineOf(span.Start), ColumnOf(span.Start));

    private static ImmutableArray<int> StartsOfLines(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
