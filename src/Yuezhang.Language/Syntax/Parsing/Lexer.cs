using System.Collections.Immutable;
using System.Text;
using Yuezhang.Language.Text;
using Yuezhang.Time.Dates;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>
/// Cuts a text into tokens. It never fails and loses nothing: a character without use becomes a token of its own, for the parser
/// to report unless it stands in free text.
/// </summary>
internal sealed class Lexer
{
    private const char FirstIdeograph = '\u2E80';

    private readonly string text;
    private readonly int offset;
    private readonly ImmutableArray<SyntaxToken>.Builder tokens = ImmutableArray.CreateBuilder<SyntaxToken>();
    private int position;
    private int lineStart;

    private Lexer(string text, int offset) => (this.text, this.offset) = (text, offset);

    /// <summary>The tokens of a text that starts at <paramref name="offset"/> of its file; the last is the end of the text.</summary>
    public static ImmutableArray<SyntaxToken> Lex(string text, int offset)
    {
        var lexer = new Lexer(text, offset);
        while (lexer.Next())
        {
        }

        return lexer.tokens.ToImmutable();
    }

    private char Current => position < text.Length ? text[position] : '\0';

    private bool Next()
    {
        var triviaStart = position;
        var startsLine = SkipTrivia() || triviaStart == 0;
        var start = position;
        var kind = Scan();
        tokens.Add(new SyntaxToken(
            kind,
            text[start..position],
            new TextSpan(offset + start, position - start),
            text[triviaStart..start],
            startsLine,
            start - lineStart));
        return kind != SyntaxKind.EndOfText;
    }

    /// <summary>Passes blanks, line ends and comments; tells whether a line was ended.</summary>
    private bool SkipTrivia()
    {
        var ended = false;
        while (position < text.Length)
        {
            if (Current == '#')
            {
                SkipLine();
            }
            else if (Characters.EndsLine(Current))
            {
                position++;
                (ended, lineStart) = (true, position);
            }
            else if (char.IsWhiteSpace(Current))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return ended;
    }

    private SyntaxKind Scan()
    {
        if (position == text.Length)
        {
            return SyntaxKind.EndOfText;
        }

        if (NumberScanner.LengthOfDate(text, position) is > 0 and var date)
        {
            position += date;
            return SyntaxKind.Date;
        }

        if (LengthOfRegnalDate() is > 0 and var regnal)
        {
            position += regnal;
            return SyntaxKind.Date;
        }

        if (NumberScanner.LengthOfClockTime(text, position) is > 0 and var time)
        {
            position += time;
            return SyntaxKind.ClockTime;
        }

        if (NumberScanner.LengthOfNumber(text, position) is > 0 and var number)
        {
            position += number;
            return SyntaxKind.Number;
        }

        if (LengthOfWord() is > 0 and var word)
        {
            position += word;
            return SyntaxKind.Word;
        }

        return ScanMark();
    }

    private SyntaxKind ScanMark()
    {
        var mark = Current;
        Rune.DecodeFromUtf16(text.AsSpan(position), out _, out var length);
        position += length;
        switch (mark)
        {
            case ',' or '，' or '、':
                return SyntaxKind.Comma;
            case ':' or '：':
                return SyntaxKind.Colon;
            case '?' or '？':
                return SyntaxKind.QuestionMark;
            case '(' or '（':
                return SyntaxKind.OpenParenthesis;
            case ')' or '）':
                return SyntaxKind.CloseParenthesis;
            case '%' or '％':
                return SyntaxKind.Percent;
            case '"' or '“':
                ScanQuoted(mark == '"' ? '"' : '”');
                return SyntaxKind.QuotedName;
            default:
                return SyntaxKind.Unknown;
        }
    }

    // a quotation that does not close ends with its line, so that it takes no other statement with it
    private void ScanQuoted(char closing)
    {
        while (position < text.Length && !Characters.EndsLine(Current))
        {
            position++;
            if (text[position - 1] == closing)
            {
                return;
            }
        }
    }

    // a date with its era, where no name goes on with it
    private int LengthOfRegnalDate()
    {
        var length = Current >= FirstIdeograph ? WrittenDay.LengthAt(text, position) : 0;
        return Characters.WordCharacterAt(text, position + length) == 0 ? length : 0;
    }

    private int LengthOfWord()
    {
        var end = position;
        while (true)
        {
            var length = Characters.WordCharacterAt(text, end);
            if (length == 0 && end > position && end < text.Length && Characters.JoinsWords(text[end]))
            {
                length = Characters.WordCharacterAt(text, end + 1) > 0 ? 1 : 0;
            }

            if (length == 0)
            {
                return end - position;
            }

            end += length;
        }
    }

    private void SkipLine()
    {
        while (position < text.Length && !Characters.EndsLine(Current))
        {
            position++;
        }
    }
}
