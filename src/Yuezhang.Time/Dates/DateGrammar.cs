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
        var afterYear = _at;
        TryMonth();
        if (_season is null || HasMonth || _at > afterYear)
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

    private void TryYear()
    {
        if (DateWords.Relative.TryMatch(Rest, out var length, out var word) && word.Unit == RelativeUnit.Year)
        {
            _at += length;
            // in an annal 明年， opens the next year, and the next 明年， the one after
            var isNarrated = Sign is '，' && PeriodSigns.MayOpen(Before);
            _yearShift = isNarrated ? word.Shift with { From = Standpoint.Telling } : word.Shift;
            _season = word.Season;
        }
        else if (ReignPeriods.MatchAt(Rest, out length) is { IsEmpty: false } eras)
        {
            TryRegnalYear(eras, length);
        }
        else if (TrySexagenary(_at, out var name) && _window[_at + 2] is '年' or '岁' or '歲')
        {
            _yearName = name;
            _at += 3;
        }
        else
        {
            TryYearNumber();
        }

        if (HasYear && _season is null && SeasonOf(Sign) is { } season && _window[_at + 1] != '月')
        {
            _season = season;
            _at += _window[_at + 1] == '季' ? 2 : 1;
        }
    }

    private void TryRegnalYear(ImmutableArray<Era> eras, int length)
    {
        var at = _at + length;
        if (TrySexagenary(at, out var name))
        {
            _yearName = name;
            at += 2;
            at += _window[at] is '年' or '岁' or '歲' ? 1 : 0;
        }
        else if (_window[at] == '元' && IsYearSign(_window[at + 1]))
        {
            _year = WrittenNumber.Of(1);
            at += 2;
        }
        else if (TryNumber(at, out var number, out var after) && (IsYearSign(_window[after]) || IsListed(after, '年')))
        {
            _year = number;
            at = after + (IsYearSign(_window[after]) ? 1 : 0);
        }
        else
        {
            return;
        }

        _eraName = Rest[..length].ToString();
        _at = at;
        _eras = eras;
        TryYearNameBeside();
        _calendar = eras.All(era => era.Realm == eras[0].Realm)
            ? eras[0].Realm == Realm.Japan ? DateCalendar.Japanese : DateCalendar.Chinese
            : DateCalendar.Unknown;
    }

    // 岁次乙未, beside the number
    private void TryYearNameBeside()
    {
        if (Sign is '岁' or '歲' && _window[_at + 1] is '次' or '在' && TrySexagenary(_at + 2, out var name))
        {
            _yearName = name;
            _at += 4;
        }
        else if (HasYearNameAt(_at, out name))
        {
            _yearName = name;
            _at += 2;
        }
    }

    // 光绪二十三年丁酉十二月, 1898年戊戌八月: the month right after it tells it from a day's name
    private readonly bool HasYearNameAt(int at, out Sexagenary name)
    {
        if (!TrySexagenary(at, out name))
        {
            return false;
        }

        at += 2;
        at += SeasonOf(_window[at]) is not null && _window[at + 1] != '月' ? 1 : 0;
        at += _window[at] is '闰' or '閏' ? 1 : 0;
        return (NamedMonth(_window[at]) > 0 && _window[at + 1] == '月') || (TryNumber(at, out _, out var after) && _window[after] == '月');
    }

    // 十九、二十日: the first shares the last one's sign
    private readonly bool IsListed(int at, char sign)
    {
        for (var i = 0; i < MostListed && _window[at] is '、' or '至' or '及' && TryNumber(at + 1, out _, out at); i++)
        {
            if (_window[at] == sign || (_window[at] is '两' or '兩' or '等' && _window[at + 1] == sign))
            {
                return true;
            }
        }

        return false;
    }

    private const int MostListed = 8;

    // a number of years beyond is a length of time, unless a word says that it counts from the common era
    private const int LastWestern = 2999;

    // 一千年 is a thousand years; 一千八百九十五年 is a year
    private const int FirstWestern = 1500;

    private void TryYearNumber()
    {
        var beforeChrist = _calendar == DateCalendar.Gregorian && _window[_at] == '前' ? 1 : 0;
        if (Sign == '元' && _window[_at + 1] == '年')
        {
            _year = WrittenNumber.Of(1);
            _at += 2;
        }
        else if (TryNumber(_at + beforeChrist, out var number, out var after) && (IsYearSign(_window[after]) || IsSpanOfYears(number, after)))
        {
            if (_calendar == DateCalendar.Unknown && (number.From > LastWestern || (number is { From: >= 1000 and < FirstWestern, IsArabic: false, IsPositional: false } && !TryNumber(after + 1, out _, out _))))
            {
                return;
            }

            // four digits, or a thousand and more, count from the common era; fewer are the year of a reign
            var isWestern = _calendar is DateCalendar.Gregorian or DateCalendar.Julian || number.From >= 1000 || (number.IsArabic && number.Signs == 4);
            _calendar = isWestern && _calendar == DateCalendar.Unknown ? DateCalendar.Gregorian : _calendar;
            _year = beforeChrist == 0 ? number : number with { From = 1 - number.Until, Until = 1 - number.From };
            _fault = isWestern && number is { IsExact: true, From: 0 } ? "there is no year 0: the year before AD 1 is 1 BC"
                : _at == 0 && !number.IsArabic && char.IsAsciiLetter(Before) ? $"the letter {Before} before it cuts the number of the year in two"
                : null;
            _at = after + (IsYearSign(_window[after]) ? 1 : 0);
            if (HasYearNameAt(_at, out var name))
            {
                // a year with its name is lunisolar
                _yearName = name;
                _calendar = _calendar == DateCalendar.Gregorian ? DateCalendar.Chinese : _calendar;
                _at += 2;
            }
        }
        else if (after > _at + 2 && IsYearSign(_window[after]) && !ChineseNumeral.TryParse(_window.Signs[_at..after], NumeralProfile.Period, out _))
        {
            _year = WrittenNumber.Of(0);
            _fault = $"no rule reads the number {_window.Signs[_at..after]}";
            _at = after + 1;
        }
    }

    // 1894-1895年, 光绪二十年（1894）
    private readonly bool IsSpanOfYears(WrittenNumber number, int after)
    {
        if (number is not { Signs: 4, IsExact: true, From: >= 1000 and <= LastWestern } || _at != 0)
        {
            return false;
        }

        return _window[after] switch
        {
            '-' or '–' or '—' or '～' or '~' or '－' or '至' => TryNumber(after + 1, out var last, out var end) && last.Signs == 4 && last.From > number.From && _window[end] == '年',
            '）' or ')' => _start > 1 && (Before is '（' or '(') && IsYearSign(_text[_start - 2]),
            _ => false,
        };
    }

    private void TryMonth()
    {
        if (DateWords.Relative.TryMatch(Rest, out var length, out var word) && word.Unit == RelativeUnit.Month)
        {
            _at += length;
            _monthShift = word.Shift;
            return;
        }

        var leap = Sign is '闰' or '閏' ? 1 : 0;
        var sign = _window[_at + leap];
        if (_window[_at + leap + 1] == '月' && NamedMonth(sign) is > 0 and var named)
        {
            _month = WrittenNumber.Of(named);
            _isLunar = sign != '元';
            _at += leap + 2;
        }
        else if (TryNumber(_at + leap, out var number, out var after) && _window[after] == '月')
        {
            _month = number;
            _isWestern = number.IsArabic;
            _at = after + 1;
            if (number.IsExact && number.From is < 1 or > 12)
            {
                _fault = $"there is no month {number.From}; months run from 1 to 12";
            }
        }
        else
        {
            return;
        }

        _isLeap = leap > 0;
        _isLunar |= _isLeap;
        if (_window.IsGapBefore(_at) && Sign == '日' && _window[_at + 1] != '本')
        {
            // 三月　日: the day was left to be filled in
            _at++;
        }
    }

    private static int NamedMonth(char sign) => sign switch
    {
        '正' or '元' => 1,
        '冬' => 11,
        '腊' or '臘' or '臈' => 12,
        _ => 0,
    };

    private static Season? SeasonOf(char sign) => sign switch
    {
        '春' => Dates.Season.Spring,
        '夏' => Dates.Season.Summer,
        '秋' => Dates.Season.Autumn,
        '冬' => Dates.Season.Winter,
        _ => null,
    };

    private static bool IsYearSign(char sign) => sign is '年' or '载' or '載';

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
