using System.Runtime.CompilerServices;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Numerals;

/// <content>How places and myriads add up, and how a numeral closes.</content>
internal ref partial struct NumeralValue
{
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
