using System.Text;

namespace Yuezhang.Documentation.Tests.Hygiene;

/// <summary>
/// C# source with its comments blanked out, so that what is searched is what compiles. A small scanner, not a compiler:
/// it knows strings well enough never to take <c>//</c> inside one for a comment.
/// </summary>
internal sealed class CSharpText
{
    private readonly string source;
    private readonly StringBuilder code;
    private int at;

    private CSharpText(string source)
    {
        this.source = source;
        code = new StringBuilder(source);
    }

    /// <summary>The source, of the same length and with the same lines, blanks standing for comments.</summary>
    public static string WithoutComments(string source)
    {
        var text = new CSharpText(source);
        text.Code(untilBrace: false);
        return text.code.ToString();
    }

    private bool Ahead(string text) => string.CompareOrdinal(source, at, text, 0, text.Length) == 0;

    private char Previous(int back) => at - back >= 0 ? source[at - back] : '\0';

    /// <summary>Goes over code; inside the hole of an interpolated string, up to the brace that closes it.</summary>
    private void Code(bool untilBrace)
    {
        for (var depth = 0; at < source.Length;)
        {
            var c = source[at];
            if (Ahead("//"))
            {
                Blank(source.IndexOf('\n', at));
            }
            else if (Ahead("/*"))
            {
                var close = source.IndexOf("*/", at + 2, StringComparison.Ordinal);
                Blank(close < 0 ? -1 : close + 2);
            }
            else if (Ahead("\"\"\""))
            {
                RawString();
            }
            else if (c == '"')
            {
                var verbatim = Previous(1) == '@' || (Previous(1) == '$' && Previous(2) == '@');
                var interpolated = Previous(1) == '$' || (Previous(1) == '@' && Previous(2) == '$');
                at++;
                String(verbatim, interpolated);
            }
            else if (c == '\'')
            {
                at += source[Math.Min(at + 1, source.Length - 1)] == '\\' ? 3 : 2;
                at = Math.Max(at, source.IndexOf('\'', Math.Min(at, source.Length)) + 1);
            }
            else
            {
                depth += c switch { '{' => 1, '}' => -1, _ => 0 };
                if (untilBrace && depth < 0)
                {
                    return;
                }

                at++;
            }
        }
    }

    private void String(bool verbatim, bool interpolated)
    {
        while (at < source.Length)
        {
            var c = source[at++];
            if ((c == '\\' && !verbatim) || (verbatim && c == '"' && Ahead("\"")) || (interpolated && c == '{' && Ahead("{")))
            {
                at++;
            }
            else if (c == '"')
            {
                return;
            }
            else if (c == '{' && interpolated)
            {
                Code(untilBrace: true);
            }
        }
    }

    private void RawString()
    {
        var quotes = 0;
        while (at < source.Length && source[at] == '"')
        {
            quotes++;
            at++;
        }

        var close = source.IndexOf(new string('"', quotes), at, StringComparison.Ordinal);
        at = close < 0 ? source.Length : close + quotes;
    }

    private void Blank(int end)
    {
        for (end = end < 0 ? source.Length : end; at < end; at++)
        {
            if (source[at] != '\n')
            {
                code[at] = ' ';
            }
        }
    }
}
