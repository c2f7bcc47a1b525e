using System.Collections.Immutable;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Eras;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Dates;

/// <content>The year of a date, and its season.</content>
internal ref partial struct DateGrammar
{
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
}
