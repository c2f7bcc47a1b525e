namespace Yuezhang.Language.Markdown;

/// <summary>
/// How deeply quotations and lists are nested, by how far a line is indented and how many marks it starts with. It is looked at before
/// the file is parsed, because the time that parsing takes grows with the square of the depth.
/// </summary>
internal static class NestingDepth
{
    // an edition has two or three
    private const int MostMarks = 32;

    // a list eighty deep; no line of a fence or table starts so far to the right either
    private const int MostBlanks = 320;

    /// <summary>The first line that is nested too deeply, counted from 1; null for none.</summary>
    public static int? FirstLineTooDeep(string content)
    {
        var line = 0;
        foreach (var text in content.AsSpan().EnumerateLines())
        {
            line++;
            if (IsTooDeep(text))
            {
                return line;
            }
        }

        return null;
    }

    private static bool IsTooDeep(ReadOnlySpan<char> line)
    {
        var (marks, blanks) = (0, 0);
        foreach (var c in line)
        {
            if (c is ' ' or '\t')
            {
                blanks++;
            }
            else if (c is '>' or '-' or '+' or '*' or '.' or ')')
            {
                marks++;
            }
            else if (!char.IsAsciiDigit(c))
            {
                break;
            }
        }

        // a ruler of hyphens or stars is many marks, but has no text after it
        return (marks > MostMarks || blanks > MostBlanks) && !line.TrimStart(" \t-*").IsEmpty;
    }
}
