using System.Buffers;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Numerals;

/// <summary>The number that a run of numeral signs states, or why it states none.</summary>
/// <remarks>
/// A numeral is a falling row of parts, each so many (below ten thousand, by falling places) of a myriad: 二万三千零五. A myriad that
/// follows one at once multiplies it (二万万), and one that is larger than what stands before it multiplies that too (一万二千兆).
/// </remarks>
internal ref partial struct NumeralValue
{
    private const int LongestRun = 400;

    private static readonly SearchValues<char> s_blanks = SearchValues.Create(" \u3000\u00A0\t\r\n");

    private readonly ReadOnlySpan<char> _run;
    private readonly NumeralProfile _profile;

    // parts that a myriad has closed, each of less weight than the one before
    private Parts _parts;
    private int _partCount;

    // the part that is being read: what its places have summed to, and the digit that waits for its place
    private NumeralBounds? _section;
    private NumeralBounds? _digit;
    private Rational _lastPlace;
    private bool _isJoined;
    private bool _isBeyond;
    private bool _isClosed;
    private bool _digitIsWide;
    private int _at;

    private NumeralValue(ReadOnlySpan<char> run, NumeralProfile profile)
    {
        _run = run;
        _profile = profile;
        _lastPlace = 10_000;
    }

    /// <summary>Reads a whole run as <see cref="NumeralRun"/> delimits it.</summary>
    public static NumeralReading Of(ReadOnlySpan<char> run, NumeralProfile profile)
    {
        var length = run.Length;
        if (length > LongestRun)
        {
            return new NumeralReading(length, 0, 0, NumeralForm.Plain, false, NumeralProblem.TooLong);
        }

        if (profile.SpansBlanks && run.ContainsAny(s_blanks))
        {
            var signs = run.ToArray().Where(character => NumeralSign.Of(character).Kind != SignKind.None || character is '奇' or '畸').ToArray();
            return Of(signs, profile) with { Length = length };
        }

        var form = FormOf(run);
        var hasLacuna = run.Contains('□');
        // 五□ may be fifty-odd, five hundred, or fifty thousand; among four digits, as of a year, each keeps its place
        var isLost = hasLacuna && (run.Contains("□□", StringComparison.Ordinal) || (form == NumeralForm.Positional && length < 4));
        var value = isLost ? null
            : form == NumeralForm.Positional ? PositionalNumber.ValueOf(run)
            : new NumeralValue(run, profile).Read();
        return value is { } bounds
            ? new NumeralReading(length, bounds.From, bounds.Until, form, hasLacuna)
            : new NumeralReading(length, 0, 0, form, hasLacuna, hasLacuna ? NumeralProblem.Lost : NumeralProblem.NoRule);
    }

    private static NumeralForm FormOf(ReadOnlySpan<char> run)
    {
        var (isFormal, isArabic, hasNought, isPlaced, digits) = (false, false, false, false, 0);
        foreach (var character in run)
        {
            var sign = NumeralSign.Of(character);
            isFormal |= sign.Script is SignScript.Formal or SignScript.FormalOrWord;
            // a wide nought stands for 〇 among Chinese digits
            isArabic |= sign.Kind is SignKind.Arabic && character != PositionalNumber.WideNought;
            hasNought |= character == PositionalNumber.WideNought;
            isPlaced |= sign.IsPlace || sign.Kind is SignKind.Two or SignKind.Some or SignKind.Several or SignKind.Point;
            digits += sign.Kind is SignKind.Digit or SignKind.Zero or SignKind.Lacuna ? 1 : 0;
        }

        return !isArabic && !isPlaced && (digits > 1 || (hasNought && digits == 1)) ? NumeralForm.Positional
            : isArabic || hasNought ? isPlaced || digits > 0 ? NumeralForm.Mixed : NumeralForm.Digits
            : isFormal ? NumeralForm.Formal
            : NumeralForm.Plain;
    }

    private NumeralBounds? Read()
    {
        if (_run is "千百")
        {
            // the idiom for hundreds or thousands
            return new NumeralBounds(100, 9999);
        }

        while (_at < _run.Length)
        {
            if (!ReadSign())
            {
                return null;
            }
        }

        return Close();
    }

    private bool ReadSign()
    {
        var sign = NumeralSign.Of(_run[_at]);
        switch (sign.Kind)
        {
            case SignKind.Arabic:
                var length = ArabicNumber.LengthAt(_run[_at..]);
                var number = ArabicNumber.ValueOf(_run.Slice(_at, length), out var wholeDigits);
                _at += length;
                _digitIsWide = wholeDigits > 1;
                return number is { } value && Take(new NumeralBounds(value));
            case SignKind.Digit or SignKind.Zero when PositionalNumber.LengthAt(_run[_at..]) is > 1 and var digits && sign.Kind == SignKind.Digit:
                return ReadDigits(digits);
            case SignKind.Two when NumeralSign.At(_run, _at + 1) is { Kind: SignKind.Digit, Value: 3, Script: SignScript.Plain }:
                _at += 2;
                _isClosed = Take(new NumeralBounds(2, 3));
                return _isClosed;
            case SignKind.Digit or SignKind.Two:
                _at++;
                return Take(new NumeralBounds(sign.Value));
            case SignKind.Lacuna:
                _at++;
                return Take(new NumeralBounds(1, 9));
            case SignKind.Some or SignKind.Several:
                _at++;
                return Take(_at == 1 ? new NumeralBounds(2, 9) : new NumeralBounds(1, 9));
            case SignKind.Zero:
                _at++;
                var standsAlone = _run.Length == 1;
                _isJoined = true;
                return standsAlone ? Take(default(NumeralBounds)) : _digit is null && !_isClosed;
            case SignKind.Link:
                _at++;
                _isJoined = true;
                return IsBeyond() ? Widen() : true;
            case SignKind.Place:
                _at++;
                return Place(sign.Value);
            case SignKind.Tens:
                _at++;
                return Tens(sign.Value);
            case SignKind.Myriad:
                _at++;
                return (_at > 1 || sign.Value == 10_000) && Myriad(sign.Value == 0 ? _profile.Zhao : sign.Value);
            case SignKind.Beyond:
                return Widen();
            case SignKind.Point:
                return Decimals();
            default:
                return false;
        }
    }

    private readonly bool IsBeyond() => _run[_at..] is "奇" or "畸" or "余" or "餘" or "馀"
        || (_at + 1 < _run.Length && NumeralSign.Of(_run[_at]).Kind == SignKind.Beyond);

    private bool Take(NumeralBounds digit)
    {
        if (_digit is not null || _isClosed)
        {
            return false;
        }

        _digit = digit;
        return true;
    }

    // 三四百 is three or four hundred; 一二〇万 is written by position
    private bool ReadDigits(int length)
    {
        var digits = _run.Slice(_at, length);
        _at += length;
        if (PositionalNumber.Neighbours(digits) is { } neighbours)
        {
            var taken = Take(neighbours);
            // after them only places may follow
            _isClosed = true;
            return taken;
        }

        var isFree = _section is null && !_isJoined && (_partCount == 0 ? length > 2 || digits.IndexOfAny('〇', '○', '零') > 0 : length == 4);
        var isLast = _at == _run.Length || NumeralSign.Of(_run[_at]).Kind == SignKind.Myriad;
        _digitIsWide = true;
        return isFree && isLast && PositionalNumber.ValueOf(digits) is { } value && Take(value);
    }
}
