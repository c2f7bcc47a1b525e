using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Dates;

/// <content>The day of a date, and its clock time.</content>
internal ref partial struct DateGrammar
{
    private void TryDay()
    {
        if (TrySexagenary(_at, out var name) && (HasMonth || _window[_at + 2] is '日' or '朔'))
        {
            _dayName = name;
            _isLunar = true;
            _at += 2;
            _at += Sign is '日' or '朔' or '晦' ? 1 : 0;
            return;
        }

        if (TryPhase() || TryDecade())
        {
            return;
        }

        var first = Sign == '初' ? 1 : 0;
        if ((!TryNumber(_at + first, out var number, out var after) && !(HasMonth && TryEither(_at, out number, out after))) || (first == 1 && number.Until > 10 && number.IsExact))
        {
            return;
        }

        var suffix = _window[after];
        var isSuffixed = suffix is '日' or '号' or '號';
        if (!isSuffixed && !(number.Until <= 31 && IsListed(after, '日')) && !(HasMonth && (first == 1 || IsEndOfDate(after)) && number.Until <= 31))
        {
            return;
        }

        if (!isSuffixed && number.IsExact && number.From > 10 && _window[after] == '、' && TryNumber(after + 1, out var next, out var end)
            && next.Signs == 1 && next.From == (number.From % 10) + 1 && _window[end] == '日')
        {
            // 十七、八日: the ten is told once
            number = number with { Until = number.From + 1 };
            (after, isSuffixed) = (end, true);
        }

        _day = number;
        _isOldStyle = first == 1;
        _isWestern |= number.IsArabic || suffix is '号' or '號';
        _at = after + (isSuffixed ? 1 : 0);
        if (number.IsExact && (number.From < 1 || (number.From > 31 && HasMonth)))
        {
            _fault ??= $"there is no day {number.From}; days run from 1 to 31";
        }
    }

    // 十七八日: the one or the other; without a month it is as well a length of time
    private readonly bool TryEither(int at, out WrittenNumber number, out int after)
    {
        (number, after) = (default, at);
        if (!ChineseNumeral.TryReadAt(Rest, NumeralProfile.Period, out var reading) || reading.HasLacuna || reading.Until > 31 || Whole(reading.Until) - Whole(reading.From) != 1)
        {
            return false;
        }

        after = at + reading.Length;
        number = new WrittenNumber((int)Whole(reading.From), (int)Whole(reading.Until), false, reading.Length);
        return _window[after] == '日';
    }

    // 朔 the first, 望 the fifteenth, 既望 the day after it, 晦 the last
    private bool TryPhase()
    {
        var already = Sign == '既' && _window[_at + 1] == '望' ? 1 : 0;
        var phase = _window[_at + already];
        if (phase is not ('朔' or '望' or '晦') || (!HasMonth && _window[_at + already + 1] != '日'))
        {
            return false;
        }

        _isLastDay = phase == '晦';
        _day = phase switch
        {
            '朔' => WrittenNumber.Of(1),
            '望' => WrittenNumber.Of(15 + already),
            _ => null,
        };
        _isLunar = true;
        _at += already + (_window[_at + already + 1] == '日' ? 2 : 1);
        return true;
    }

    // 上旬, 中旬, 下旬
    private bool TryDecade()
    {
        _decade = _window[_at + 1] != '旬' ? null : Sign switch
        {
            '上' or '初' => 1,
            '中' => 2,
            '下' => 3,
            _ => null,
        };
        _at += _decade is null ? 0 : 2;
        return _decade is not null;
    }

    // 四月十四 may do without its 日 where no other word begins
    private readonly bool IsEndOfDate(int at) =>
        _window.IsGapBefore(at) || !char.IsLetterOrDigit(_window[at]) || _window[at] is '即' or '至' or '到' or '在' or '于' or '於' or '夜';

    private void TryClock()
    {
        var at = _at;
        if (DateWords.Halves.TryMatch(Rest, out var length, out var half))
        {
            if (TryHour(at + length, half))
            {
                return;
            }
        }
        else if (TryHour(at, null))
        {
            return;
        }

        if (DateWords.ClockPoints.TryMatch(Rest, out length, out var point))
        {
            _clock = [point];
            _at += length;
        }
        else if (DateWords.DoubleHours.TryMatch(Rest, out length, out var hour) && _window[_at + length] is '时' or '時' or '刻' or '正' or '初' or '牌')
        {
            _clock =
            [
                _window[_at + length] switch
                {
                    '初' => ClockTime.At(hour.From),
                    '正' => ClockTime.At((hour.From + hour.Until) / 2),
                    _ => hour,
                },
            ];
            _at += length + 1;
        }
    }

    // four o'clock of a day that is told elsewhere
    private bool TryClockAlone()
    {
        TryHourAlone();
        if (_clock.IsEmpty && DateWords.ClockPoints.TryMatch(Rest, out var length, out var point))
        {
            _clock = [point];
            _at += length;
        }

        return _clock.Length > 0;
    }

    private void TryHourAlone()
    {
        var at = _at;
        var isHalved = DateWords.Halves.TryMatch(Rest, out var length, out var half);
        if (!TryHour(at + length, isHalved ? half : null) || (!isHalved && !_window.Signs[at.._at].ContainsAny('钟', '鐘')))
        {
            _clock = [];
            _at = at;
        }
    }

    // 十二点钟, 八时半, 四点二十分
    private bool TryHour(int at, HalfOfDay? half)
    {
        if (!TryNumber(at, out var hour, out var after) || !hour.IsExact || hour.From > 24 || _window[after] is not ('点' or '點' or '时' or '時'))
        {
            return false;
        }

        after += _window[after + 1] is '钟' or '鐘' ? 2 : 1;
        var minute = 0;
        if (_window[after] == '半')
        {
            (minute, after) = (30, after + 1);
        }
        else if (TryNumber(after, out var minutes, out var afterMinutes) && minutes.IsExact
            && (_window[afterMinutes] == '分' && minutes.From < 60 || _window[afterMinutes] == '刻' && minutes.From is 1 or 2 or 3))
        {
            minute = minutes.From * (_window[afterMinutes] == '刻' ? 15 : 1);
            after = afterMinutes + 1;
        }

        _clock = [.. HoursMeant(hour.From, half).Select(meant => ClockTime.At((meant * 60) + minute))];
        _at = after;
        return true;
    }

    // which hour, of 24, an hour of the clock is
    private static int[] HoursMeant(int hour, HalfOfDay? half) => (half, hour) switch
    {
        (_, > 12) => [hour],
        (HalfOfDay.Morning, _) => [hour],
        (HalfOfDay.Noon, >= 10) => [hour],
        (HalfOfDay.Noon, _) => [hour + 12],
        (HalfOfDay.Afternoon, 12) => [12],
        (HalfOfDay.Afternoon, _) => [hour + 12],
        (HalfOfDay.Night, >= 6) => [hour + 12],
        // the small hours after the day's end, or those with which the day began
        (HalfOfDay.Night, _) => [hour, hour + 24],
        (_, 0) => [0],
        _ => [hour, hour + 12],
    };
}
