using System.Buffers;
using System.Runtime.CompilerServices;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Numerals;

/// <summary>The number that a run of numeral signs states, or why it states none.</summary>
/// <remarks>
/// A numeral is a falling row of parts, each so many (below ten thousand, by falling places) of a myriad: 二万三千零五. A myriad that
/// follows one at once multiplies it (二万万), and one that is larger than what stands before it multiplies that too (一万二千兆).
/// </remarks>
internal ref struct NumeralValue
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

    private bool Place(int place)
    {
        if (place >= _lastPlace || _isBeyond || (_digitIsWide && _section is not null))
        {
            return false;
        }

        _section = (_section ?? default) + ((_digit ?? new NumeralBounds(1)) * place);
        _isClosed |= _digit is { } digit && digit.From != digit.Until;
        (_digit, _lastPlace, _isJoined, _digitIsWide) = (null, place, false, false);
        return true;
    }

    private bool Tens(int tens)
    {
        if (_lastPlace <= 10 || _digit is not null || _isBeyond || _isClosed)
        {
            return false;
        }

        _section = (_section ?? default) + new NumeralBounds(tens);
        (_lastPlace, _isJoined) = (10, false);
        return true;
    }

    private bool Myriad(Rational myriad)
    {
        var follows = _section is null && _digit is null && _partCount > 0;
        NumeralBounds part;
        Rational weight;
        if (follows)
        {
            part = _parts[--_partCount].Bounds * myriad;
            weight = _parts[_partCount].Weight * myriad;
        }
        else if (Section() is { } section)
        {
            part = section * myriad;
            weight = myriad;
        }
        else if (_at == 1)
        {
            // 万五千: one myriad
            part = new NumeralBounds(myriad);
            weight = myriad;
        }
        else
        {
            return false;
        }

        while (_partCount > 0 && IsMultiplied(_parts[_partCount - 1], weight, part, myriad))
        {
            part += _parts[--_partCount].Bounds * myriad;
        }

        if ((_partCount > 0 && part.Until >= _parts[_partCount - 1].Weight) || _partCount == Parts.Count)
        {
            return false;
        }

        _parts[_partCount++] = new Part(part, weight);
        (_section, _digit, _lastPlace, _isJoined, _digitIsWide) = (null, null, 10_000, false, false);
        return true;
    }

    // 四万五千万 is 45,000 myriads: a single myriad and its thousands or hundreds, as in censuses
    private static bool IsMultiplied(Part part, Rational weight, NumeralBounds rest, Rational myriad) =>
        part.Weight < weight
        || (part.Weight == weight && weight == myriad && weight == 10_000
            && part.Bounds.Until < weight * 10 && rest.From >= weight * 100);

    private bool Widen()
    {
        _at = _run.Length > _at && NumeralSign.Of(_run[^1]).Kind == SignKind.Myriad ? _at + 1 : _run.Length;
        if (_digit is { } number)
        {
            // 30余: something beyond a round number
            var tens = number.From is { IsInteger: true } whole ? TrailingTens(whole) : 1;
            _digit = number with { Until = number.Until + tens };
        }
        else if (_section is { } section)
        {
            _section = section with { Until = section.Until + _lastPlace };
        }
        else if (_partCount > 0)
        {
            ref var part = ref _parts[_partCount - 1];
            part = part with { Bounds = part.Bounds with { Until = part.Bounds.Until + part.Weight } };
        }
        else
        {
            return false;
        }

        (_isBeyond, _isJoined) = (true, false);
        return true;
    }

    private static Rational TrailingTens(Rational whole)
    {
        var tens = Rational.One;
        while ((whole / (tens * 10)).IsInteger && !whole.IsZero)
        {
            tens *= 10;
        }

        return tens;
    }

    private bool Decimals()
    {
        var decimals = _run[(_at + 1)..];
        if (_digit is not { } digit || PositionalNumber.ValueOf(decimals) is not { } part)
        {
            return false;
        }

        var scale = Rational.One;
        for (var i = 0; i < decimals.Length; i++)
        {
            scale /= 10;
        }

        _at = _run.Length;
        _digit = digit + (part * scale);
        _isJoined = true;
        return true;
    }

    // the part so far; a last digit without its place (一百五) is a unit in old texts and the next place in speech
    private readonly NumeralBounds? Section()
    {
        if (_digit is not { } digit)
        {
            return _section;
        }

        if (_section is not { } section)
        {
            return digit;
        }

        return _isJoined || _lastPlace == 10 ? section + digit
            : _digitIsWide ? null
            : section + (digit with { Until = digit.Until * (_lastPlace / 10) });
    }

    private NumeralBounds? Close()
    {
        if (_isJoined && _digit is null)
        {
            return null;
        }

        var total = default(NumeralBounds);
        for (var i = 0; i < _partCount; i++)
        {
            total += _parts[i].Bounds;
        }

        if (_section is null && _digit is { } digit && _partCount > 0 && !_isJoined)
        {
            var weight = _parts[_partCount - 1].Weight;
            if (_digitIsWide)
            {
                // 12万3456 fills its places, 12万34 does not
                return digit.From * 10 >= weight && digit.Until < weight ? Settled(total + digit) : null;
            }

            return IsPositional(_run[0]) ? null : Settled(total + (digit with { Until = digit.Until * (weight / 10) }));
        }

        return Section() is { } section ? Settled(section).Until < WeightAbove() ? Settled(total + section) : null
            : _partCount > 0 ? Settled(total)
            : null;
    }

    // 一二三万五: who writes by position closes with four digits
    private readonly bool IsPositional(char first) => PositionalNumber.LengthAt(_run) > 1 && NumeralSign.Of(first).Kind == SignKind.Digit;

    private readonly Rational WeightAbove() => _partCount > 0 ? _parts[_partCount - 1].Weight : new Rational(10_000, 1) * _profile.Zhao * int.MaxValue;

    // something beyond N is less than the next of its last place, in whole numbers
    private readonly NumeralBounds Settled(NumeralBounds bounds) => _isBeyond ? bounds with { Until = bounds.Until - 1 } : bounds;

    private readonly record struct Part(NumeralBounds Bounds, Rational Weight);

    [InlineArray(Count)]
    private struct Parts
    {
        public const int Count = 16;

        private Part _first;
    }
}
