namespace Yuezhang.Cli.Json;

/// <summary>Places of a text in Unicode code points, told in the order of the text.</summary>
internal sealed class CodePoints(string text)
{
    private int _position;
    private int _count;

    /// <summary>How many code points lie before a place; places are asked about in any order, cheaply in that of the text.</summary>
    public int Before(int position)
    {
        if (position < _position)
        {
            (_position, _count) = (0, 0);
        }

        for (; _position < position; _position++)
        {
            // a pair of surrogates is one code point, counted with its first half
            _count += char.IsLowSurrogate(text[_position]) && _position > 0 && char.IsHighSurrogate(text[_position - 1]) ? 0 : 1;
        }

        return _count;
    }
}
