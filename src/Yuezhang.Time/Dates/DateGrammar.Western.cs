using System.Globalization;

namespace Yuezhang.Time.Dates;

/// <content>Dates in Arabic digits and in English.</content>
internal ref partial struct DateGrammar
{
    // 1895-04-17, -0043-03-15, 1895/4/17, 1895-04-20T12:00; nothing is passed over inside
    private bool TryDigits()
    {
        if (TryDayMonthYear())
        {
            return true;
        }

        var isNegative = Sign == '-';
        var at = isNegative ? 1 : 0;
        if (char.IsAsciiDigit(Before) || !TryDigits(ref at, 4, 4, out var year)
            || _window[at] is not ('-' or '/' or '.') || !TryDigits(at + 1, 1, 2, out var month, out var afterMonth)
            || _window[afterMonth] != _window[at] || !TryDigits(afterMonth + 1, 1, 2, out var day, out var end)
            || char.IsAsciiDigit(_window[end]) && !_window.IsGapBefore(end))
        {
            return false;
        }

        _calendar = DateCalendar.Gregorian;
        _isIso = true;
        _year = WrittenNumber.Of(isNegative ? -year : year);
        _month = WrittenNumber.Of(month);
        _day = WrittenNumber.Of(day);
        _fault = month is < 1 or > 12 ? string.Create(CultureInfo.InvariantCulture, $"there is no month {month}; months run from 1 to 12") : null;
        _at = end;
        if (_window[end] == 'T' && TryDigits(end + 1, 2, 2, out var hour, out var afterHour) && _window[afterHour] == ':'
            && TryDigits(afterHour + 1, 2, 2, out var minute, out var afterMinute) && hour <= 24 && minute < 60)
        {
            _clock = [ClockTime.At((hour * 60) + minute)];
            _at = afterMinute;
        }

        return true;
    }

    // 4/5/1895: whether day or month stands first differs between countries
    private bool TryDayMonthYear()
    {
        if (char.IsAsciiDigit(Before) || !TryDigits(0, 1, 2, out var first, out var after) || _window[after] is not ('/' or '.') || !TryDigits(after + 1, 1, 2, out var second, out var end)
            || _window[end] != _window[after] || !TryDigits(end + 1, 4, 4, out var year, out var last) || char.IsAsciiDigit(_window[last]))
        {
            return false;
        }

        var isDayFirst = first > 12;
        _calendar = DateCalendar.Gregorian;
        _isWestern = true;
        _year = WrittenNumber.Of(year);
        _month = WrittenNumber.Of(isDayFirst ? second : first);
        _day = WrittenNumber.Of(isDayFirst ? first : second);
        _fault = first <= 12 && second <= 12 && first != second
            ? string.Create(CultureInfo.InvariantCulture, $"whether day or month stands first cannot be told: it may be {year:0000}-{first:00}-{second:00} or {year:0000}-{second:00}-{first:00}")
            : null;
        _at = last;
        return true;
    }

    private readonly bool TryDigits(int at, int fewest, int most, out int value, out int after)
    {
        after = at;
        return TryDigits(ref after, fewest, most, out value);
    }

    private readonly bool TryDigits(ref int at, int fewest, int most, out int value)
    {
        value = 0;
        var start = at;
        while (at - start < most && char.IsAsciiDigit(_window[at]) && (at == start || !_window.IsGapBefore(at)))
        {
            value = (value * 10) + _window[at++] - '0';
        }

        return at - start >= fewest;
    }

    // 17 April 1895, April 17, 1895, April 1895
    private bool TryEnglish()
    {
        if (char.IsLetterOrDigit(Before) && Before < '\u0250')
        {
            return false;
        }

        int? day = null;
        var at = 0;
        if (TryDigits(0, 1, 2, out var first, out var after))
        {
            day = first;
            at = AfterOrdinal(after);
        }

        var month = MonthNamed(at, out var afterName);
        if (month == 0)
        {
            return false;
        }

        at = afterName;
        if (day is null && TryDigits(at, 1, 2, out var second, out after) && !char.IsAsciiDigit(NextWithoutGap(after)) && !IsThousands(after))
        {
            day = second;
            at = AfterOrdinal(after);
        }

        var comma = _window[at] == ',' ? 1 : 0;
        if (TryDigits(at + comma, 4, 4, out var year, out after) && !char.IsAsciiDigit(NextWithoutGap(after)))
        {
            _year = WrittenNumber.Of(year);
            at = after;
        }

        if (day is null && _year is null)
        {
            return false;
        }

        _calendar = DateCalendar.Gregorian;
        _month = WrittenNumber.Of(month);
        _day = day is { } number ? WrittenNumber.Of(number) : null;
        _isWestern = true;
        _fault = day is < 1 or > 31 ? string.Create(CultureInfo.InvariantCulture, $"there is no day {day}; days run from 1 to 31") : null;
        _at = at;
        return true;
    }

    // 20,000
    private readonly bool IsThousands(int at) => _window[at] == ',' && !_window.IsGapBefore(at) && !_window.IsGapBefore(at + 1)
        && TryDigits(at + 1, 3, 3, out _, out var after) && !char.IsAsciiDigit(NextWithoutGap(after));

    private readonly char NextWithoutGap(int at) => _window.IsGapBefore(at) ? '\0' : _window[at];

    // 17th, 17th of, 17th day of
    private readonly int AfterOrdinal(int at)
    {
        at += _window.Signs[Math.Min(at, _window.Length)..] is ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..] ? 2 : 0;
        var rest = _window.Signs[Math.Min(at, _window.Length)..];
        return at + (rest.StartsWith("dayof", StringComparison.Ordinal) ? 5 : rest.StartsWith("of", StringComparison.Ordinal) ? 2 : 0);
    }

    private readonly int MonthNamed(int at, out int after)
    {
        for (var month = 1; month <= 12 && char.IsAsciiLetterUpper(_window[at]); month++)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            if (_window.Signs[at..].StartsWith(name, StringComparison.Ordinal) && !char.IsAsciiLetter(_window[at + name.Length]))
            {
                after = at + name.Length;
                return month;
            }
        }

        after = at;
        return 0;
    }
}
