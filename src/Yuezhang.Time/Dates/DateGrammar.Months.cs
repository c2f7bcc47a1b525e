namespace Yuezhang.Time.Dates;

/// <content>The month of a date.</content>
internal ref partial struct DateGrammar
{
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
}
