using System.Buffers;
using System.Collections.Immutable;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Quantities;

/// <summary>One walk over a text from numeral to numeral; at each the rules are asked in turn, the narrower first.</summary>
internal sealed partial class QuantityScan(string text, QuantityOptions options)
{
    // how far a numeral that goes on over a line break is followed
    private const int LongestOverLines = 64;

    private static readonly SearchValues<char> s_beginnings = SearchValues.Create(
        Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(character => character == '半' || ChineseNumeral.Beginnings.Contains(character)).ToArray());

    private readonly FoldedText _text = new(text);
    private readonly NumeralProfile _acrossLines = options.Numerals with { SpansBlanks = true, SpansLines = true };
    private readonly ImmutableArray<QuantityReading>.Builder _found = ImmutableArray.CreateBuilder<QuantityReading>();

    // where the last reading, word or date ended: nothing reaches back over it
    private int _floor;

    // where an ordinal ended, to which 、二次 may belong
    private int _ordinalEnd = -1;

    // the end of the stretch of Latin letters and signs that was looked at last
    private int _latinEnd;
    private bool _latinIsNumber;

    public ImmutableArray<QuantityReading> Read()
    {
        var position = 0;
        while (position < _text.Length)
        {
            var next = text.AsSpan(position).IndexOfAny(s_beginnings);
            if (next < 0)
            {
                break;
            }

            position += next;
            position = Math.Max(position + 1, ReadAt(position));
        }

        return _found.ToImmutable();
    }

    // what stands at a numeral sign; returns where to go on
    private int ReadAt(int at)
    {
        if (char.IsAscii(text[at]) && !IsLatinNumber(at))
        {
            return _latinEnd;
        }

        if (_text[at] == '半')
        {
            return ReadHalf(at);
        }

        var isNumeral = ChineseNumeral.TryReadAt(text.AsSpan(at), options.Numerals, out var reading);
        if (isNumeral && IsAtLineEnd(at + reading.Length) && ReadOverLine(at) is { } whole)
        {
            reading = whole;
        }

        var numeral = new NumeralInText(at, reading);
        if (isNumeral && reading.IsNumber && ReadPart(numeral) is var part and > 0)
        {
            return part;
        }

        if (_text[at - 1] != '第' && WordsWithoutQuantity.TryMatch(_text, at, out var wordEnd, out var isName) && (isName || wordEnd >= numeral.End))
        {
            return _floor = wordEnd;
        }

        if (!isNumeral)
        {
            return ReadVague(at);
        }

        if (!reading.IsNumber)
        {
            return AddUnread(numeral);
        }

        if (reading.From.IsZero && reading.Form != NumeralForm.Digits)
        {
            return numeral.End;
        }

        if (DateEnd(numeral) is var dateEnd and > 0)
        {
            return _floor = dateEnd;
        }

        if (IsRank(numeral))
        {
            return _floor = numeral.End + 1;
        }

        return ReadOrdinal(numeral) is var ordinal and > 0 ? ordinal
            : ReadRate(numeral) is var rate and > 0 ? rate
            : ReadRough(numeral) is var rough and > 0 ? rough
            : ReadUnit(numeral) is var unit and > 0 ? unit
            : ReadCount(numeral) is var count and > 0 ? count
            : numeral.End;
    }

    private bool IsAtLineEnd(int position)
    {
        while (position < text.Length && text[position] is ' ' or '\u3000' or '\r')
        {
            position++;
        }

        return position < text.Length && text[position] == '\n';
    }

    // a numeral that a line break cuts in two is read whole, or else not joined; 一、 on the next line is an item of a list
    private NumeralReading? ReadOverLine(int at) =>
        ChineseNumeral.TryReadAt(text.AsSpan(at, Math.Min(LongestOverLines, text.Length - at)), _acrossLines, out var whole)
            && whole.Length < LongestOverLines && whole.IsNumber && whole.Form is NumeralForm.Plain or NumeralForm.Formal
            && _text[at + whole.Length] is not ('、' or '．' or '.' or '）' or '\n' or '\r' or '\u3000')
            ? whole
            : null;

    // digits within Latin words, addresses and dates are no quantities: A4, %E4, 1895-04-17
    private bool IsLatinNumber(int at)
    {
        if (at >= _latinEnd)
        {
            var start = at;
            while (start > _floor && IsLatin(text[start - 1]))
            {
                start--;
            }

            var end = at;
            var isNumber = true;
            while (end < text.Length && IsLatin(text[end]))
            {
                isNumber &= char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' || (text[end] == '%' && end > at && char.IsAsciiDigit(text[end - 1]));
                end++;
            }

            _latinEnd = Math.Max(end, at + 1);
            _latinIsNumber = isNumber && start == at;
        }

        return _latinIsNumber;
    }

    private static bool IsLatin(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '%' or '_' or '-' or '.' or ',' or '/' or ':' or '#' or '?' or '=' or '&' or '+' or '@' or '~';

    // 二品, 一等, 从二位: a place on a ladder of ranks
    private bool IsRank(NumeralInText numeral)
    {
        var (before, behind) = (_text[numeral.Start - 1], _text[numeral.End]);
        return numeral.IsExact && numeral.From <= 12 && before != '第'
            && (behind is '品' or '等' || (behind == '位' && before is '从' or '正') || (behind == '甲' && before is '在' or '第'));
    }

    private int Add(int start, int end, Rational? from, Rational? until, Unit? unit, QuantityKind kind, string? note = null)
    {
        _found.Add(new QuantityReading(start, end - start, text[start..end], from == until ? from : null, from, until, unit, kind, note ?? Coordinate.ProblemOf(text.AsSpan(0, start), from, unit)));
        return _floor = end;
    }

    private int AddUnread(NumeralInText numeral)
    {
        var isMeasured = UnitNames.TryMatch(_text, numeral.Start, numeral.End, out var unit, out var behind, out _);
        var note = numeral.Reading.Problem switch
        {
            NumeralProblem.TooLong => "longer than any number",
            NumeralProblem.Lost => "signs are lost",
            _ => "no rule reads this numeral",
        };
        return isMeasured
            ? Add(numeral.Start, numeral.End + behind, null, null, unit.Unit, KindOf(unit), note)
            : Add(numeral.Start, numeral.End, null, null, null, QuantityKind.Count, note);
    }

    private bool TryReadNumeral(int at, out NumeralInText numeral)
    {
        var isRead = at < text.Length & ChineseNumeral.TryReadAt(text.AsSpan(Math.Min(at, text.Length)), options.Numerals, out var reading)
            && reading.IsNumber;
        numeral = new NumeralInText(at, reading);
        return isRead;
    }
}
