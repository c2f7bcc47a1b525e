using System.Collections.Immutable;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Eras;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Dates;

/// <summary>Reads the fields of the date that begins at a place of a text, if one does.</summary>
/// <remarks>
/// A date is a calendar's word, a year, a month, a day and a clock time, each of which may be missing, but not all. A number with 年, 月
/// or 日 and nothing else may as well be a length of time; <see cref="PeriodSigns"/> tells the two apart by what stands around it.
/// </remarks>
internal ref partial struct DateGrammar
{
    private readonly ReadOnlySpan<char> _text;
    private readonly DateWindow _window;
    private readonly int _start;
    private int _at;
    private DateCalendar _calendar;
    private ImmutableArray<Era> _eras = [];
    private string _eraName = "";
    private WrittenNumber? _year;
    private Sexagenary? _yearName;
    private Shift? _yearShift;
    private Season? _season;
    private WrittenNumber? _month;
    private bool _isLeap;
    private Shift? _monthShift;
    private int? _decade;
    private WrittenNumber? _day;
    private bool _isLastDay;
    private Sexagenary? _dayName;
    private Shift? _dayShift;
    private ImmutableArray<ClockTime> _clock = [];
    private bool _isLunar;
    private bool _isOldStyle;
    private bool _isWestern;
    private bool _isIso;
    private string? _fault;

    private DateGrammar(ReadOnlySpan<char> text, DateWindow window, int start)
    {
        _text = text;
        _window = window;
        _start = start;
    }

    /// <summary>The date that begins here; null where none does.</summary>
    public static WrittenDate? ReadAt(ReadOnlySpan<char> text, int start)
    {
        Span<char> signs = stackalloc char[DateWindow.Longest];
        Span<int> positions = stackalloc int[DateWindow.Longest];
        var grammar = new DateGrammar(text, new DateWindow(text, start, signs, positions), start);
        return grammar.TryDigits() || grammar.TryEnglish() || grammar.TryChinese() ? grammar.Written() : null;
    }

    private readonly WrittenDate Written() => new()
    {
        Start = _start,
        End = _window.PositionOf(_at - 1) + 1,
        Calendar = _calendar,
        Eras = _eras,
        EraName = _eraName,
        Year = _year,
        YearName = _yearName,
        YearShift = _yearShift,
        Season = _season,
        Month = _month,
        IsLeap = _isLeap,
        MonthShift = _monthShift,
        Decade = _decade,
        Day = _day,
        IsLastDay = _isLastDay,
        DayName = _dayName,
        DayShift = _dayShift,
        Clock = _clock,
        IsLunar = _isLunar,
        IsOldStyle = _isOldStyle,
        IsWestern = _isWestern,
        IsIso = _isIso,
        Fault = _fault,
        IsHeading = HasYear && HasMonth && HasDay && Heading.EndsAt(_text, _window.PositionOf(_at - 1) + 1),
    };

    private readonly bool HasYear => _year is not null || _yearName is not null || _yearShift is not null;

    private readonly bool HasMonth => _month is not null || _monthShift is not null;

    private readonly bool HasDay => _day is not null || _isLastDay || _dayName is not null || _dayShift is not null;

    private readonly ReadOnlySpan<char> Rest => _window.Signs[Math.Min(_at, _window.Length)..];

    private readonly char Sign => _window[_at];

    private readonly char Before => _start > 0 ? _text[_start - 1] : '\n';

    private bool TryChinese()
    {
        var named = TryCalendarWord();
        if (!named && TryDayWord())
        {
            TryClock();
            return true;
        }

        TryYear();
        TryMonth();
        if (_season is null || HasMonth)
        {
            TryDay();
        }

        if (!HasYear && !HasMonth && !HasDay && _decade is null)
        {
            return !named && TryClockAlone();
        }

        if (HasDay)
        {
            TryClock();
        }

        return !IsLengthOfTime() && (HasYear || !PeriodSigns.Recurs(_text[.._start]));
    }

    // 西历, 公元前; a short word as 西 only where nothing is written on to it
    private bool TryCalendarWord()
    {
        if (!DateWords.Calendars.TryMatch(Rest, out var length, out var word)
            || (word.IsShort && (IsPartOfWord(Before) || !NumeralSign.Of(_window[length]).IsNumeral)))
        {
            return false;
        }

        _at = length;
        _calendar = word.Calendar;
        return true;
    }

    private static bool IsPartOfWord(char before) => before is >= '\u4E00' and <= '\u9FFF' and not ('即' or '系' or '合' or '为' or '為' or '是' or '于' or '於' or '以' or '至' or '当' or '當');

    // 是日, 越日, 昨日
    private bool TryDayWord()
    {
        if (!DateWords.Relative.TryMatch(Rest, out var length, out var word) || word.Unit != RelativeUnit.Day || IsOtherWord(length))
        {
            return false;
        }

        _at = length;
        _dayShift = word.Shift;
        return true;
    }

    // 是日本国 is "is Japan"; 昨 alone is a word before what was done then, not in 昨非今是
    private readonly bool IsOtherWord(int length) => length == 1
        ? _window[length] is '年' or '岁' or '歲' or '非' or '今' or '者' || char.IsPunctuation(_window[length]) || _window[length] == '\0' || Before is '如' or '疑'
        : _window[length] == '本' && _window[length - 1] == '日' && Sign is not ('昨' or '翌' or '越');

    // a number with its unit and nothing else: by what stands around it
    private readonly bool IsLengthOfTime()
    {
        if (_year is { IsArabic: false, IsPositional: false, From: >= 1000 } && !HasMonth && !HasDay && _season is null && PeriodSigns.IsLength(Before, Rest))
        {
            return _eras.IsEmpty;
        }

        var fields = (HasYear ? 1 : 0) + (HasMonth ? 1 : 0) + (HasDay || _decade is not null ? 1 : 0);
        if (fields == 1 && _year is { From: >= 1000 } && _calendar == DateCalendar.Gregorian && !DateWords.Calendars.TryMatch(_window.Signs, out _, out _))
        {
            return PeriodSigns.IsLengthOfCenturies(_text[.._start], Rest);
        }

        if (_fault is not null || fields != 1 || _clock.Length > 0 || (_calendar != DateCalendar.Unknown && _eras.IsEmpty) || _eras.Length > 0)
        {
            return false;
        }

        if (_year is not null)
        {
            // an annal's paragraph begins with its year
            return !PeriodSigns.MayOpen(Before) || PeriodSigns.IsLength(Before, Rest) || _season is null && Sign is not ('，' or ',' or '。');
        }

        if (_month is { } month)
        {
            return month.Until > 12 || (!PeriodSigns.MayOpen(Before) && !_isWestern) || PeriodSigns.IsLength(Before, Rest) || (month.From == 1 && !_isLunar);
        }

        // 两 counts days and never numbers one
        return _day is { } day && !_isLunar && !_isOldStyle && (day.Until > 31 && day.IsExact || _window[0] is '两' or '兩' || PeriodSigns.IsLength(Before, Rest));
    }

    // 甲子
    private readonly bool TrySexagenary(int at, out Sexagenary name)
    {
        name = default;
        return at + 1 < _window.Length && Sexagenary.TryParse(_window.Signs.Slice(at, 2), out name);
    }

    private readonly bool TryNumber(int at, out WrittenNumber number, out int after)
    {
        (number, after) = (default, at);
        if (TryLost(ref after))
        {
            number = new WrittenNumber(1, MostYears, false, after - at);
            return true;
        }

        if (at >= _window.Length || !ChineseNumeral.TryReadAt(_window.Signs[at..], NumeralProfile.Period, out var reading))
        {
            return false;
        }

        after = at + reading.Length;
        var isArabic = reading.Form == NumeralForm.Digits;
        for (var i = at + 1; i < after; i++)
        {
            // 18 95 are two numbers, 廿　一 is one
            if (isArabic && _window.IsGapBefore(i))
            {
                return false;
            }
        }

        if (reading.TryGetInt32(out var value))
        {
            number = new WrittenNumber(value, value, isArabic, reading.Length, reading.Form == NumeralForm.Positional && reading.Length > 1);
            return true;
        }

        if (reading.HasLacuna && reading.Until < MostYears)
        {
            number = new WrittenNumber((int)Whole(reading.From), (int)Whole(reading.Until), isArabic, reading.Length);
            return true;
        }

        return false;
    }

    // where every sign is lost the number may be any, and the calendar bounds it
    private readonly bool TryLost(ref int at)
    {
        var start = at;
        while (_window[at] == Lost)
        {
            at++;
        }

        if (at > start && !NumeralSign.Of(_window[at]).IsNumeral)
        {
            return true;
        }

        at = start;
        return false;
    }

    private const char Lost = '□';

    // what a lost number of a year is at most
    private const int MostYears = 99;

    private static System.Numerics.BigInteger Whole(Quantities.Rational bound) => bound.Numerator / bound.Denominator;
}
