namespace Yuezhang.Time.Dates;

/// <summary>The characters that follow a place of a text, without the blanks and the markup that may stand inside a date.</summary>
/// <remarks>
/// Signature lines space their digits out over a page's width, and an encyclopaedia makes a link of an era's name in the middle of a
/// date; neither ends the date. Passed over are blanks, emphasis, tags and the targets of Markdown links. A window is bounded, so that
/// reading stays linear whatever the text is.
/// </remarks>
internal ref struct DateWindow
{
    /// <summary>The longest date that is read, in characters that count.</summary>
    public const int Longest = 56;

    // blanks across a page, and a link's target with its title
    private const int LongestBlank = 80;
    private const int LongestMarkup = 400;

    private readonly Span<char> _signs;
    private readonly Span<int> _positions;

    /// <summary>Looks into a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first character, which counts.</param>
    /// <param name="signs">Where to put the characters.</param>
    /// <param name="positions">Where to put their places in the text.</param>
    public DateWindow(ReadOnlySpan<char> text, int start, Span<char> signs, Span<int> positions)
    {
        _signs = signs;
        _positions = positions;
        var position = start;
        while (Length < signs.Length && position < text.Length)
        {
            var after = PassOver(text, position);
            if (after == position)
            {
                signs[Length] = text[position];
                positions[Length++] = position++;
            }
            else if (after < 0)
            {
                break;
            }
            else
            {
                position = after;
            }
        }
    }

    /// <summary>How many characters count.</summary>
    public int Length { get; }

    /// <summary>The characters.</summary>
    public readonly ReadOnlySpan<char> Signs => _signs[..Length];

    /// <summary>The character at a place of the window; nul beyond its end.</summary>
    public readonly char this[int index] => (uint)index < (uint)Length ? _signs[index] : '\0';

    /// <summary>Where in the text the character stands.</summary>
    public readonly int PositionOf(int index) => _positions[index];

    /// <summary>Whether something was passed over just before the character.</summary>
    public readonly bool IsGapBefore(int index) =>
        index > 0 && (index >= Length || _positions[index] != _positions[index - 1] + 1);

    /// <summary>The place after the blanks and the markup that begin here; the same place where there are none, -1 where they have no end.</summary>
    public static int PassOver(ReadOnlySpan<char> text, int position)
    {
        switch (text[position])
        {
            case ' ' or '\t' or '\u00A0' or '\u3000':
                var end = position + 1;
                while (end < text.Length && text[end] is ' ' or '\t' or '\u00A0' or '\u3000')
                {
                    if (++end - position > LongestBlank)
                    {
                        return -1;
                    }
                }

                return end;
            case '[' or '*':
                return position + 1;
            case ']' when position + 1 < text.Length && text[position + 1] == '(':
                return AfterClosing(text, position + 1, '(', ')');
            case ']':
                return position + 1;
            case '<' when position + 1 < text.Length && (char.IsAsciiLetter(text[position + 1]) || text[position + 1] is '/' or '!'):
                return AfterClosing(text, position, '<', '>');
            default:
                return position;
        }
    }

    // a target may have brackets of its own; where nothing closes it, it is no markup
    private static int AfterClosing(ReadOnlySpan<char> text, int position, char opening, char closing)
    {
        var depth = 0;
        var last = Math.Min(text.Length, position + LongestMarkup);
        for (var i = position; i < last && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == opening)
            {
                depth++;
            }
            else if (text[i] == closing && --depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }
}
