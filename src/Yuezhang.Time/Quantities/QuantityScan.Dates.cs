using System.Buffers;
using Yuezhang.Time.Eras;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Quantities;

/// <content>Which numerals are parts of dates and clock times, and which count years, months and days.</content>
internal sealed partial class QuantityScan
{
    private const int LongestEraName = 4;

    private static readonly string[] s_terms =
    [
        "之内", "以内", "为限", "为度", "为期", "为率", "之限", "之久", "之期", "限期", "期满", "之间", "有余", "有奇", "有半", "又半", "内", "限", "期", "久", "余", "半", "多",
    ];

    // what is done after so long, or at the end of so long
    private static readonly string[] s_fulfilments = ["归偿", "归还", "偿清", "付清", "还清", "清还", "交清", "竣事", "偿", "付", "还", "归", "清", "竣"];

    private static readonly string[] s_afterwards = ["之后", "以后", "之前", "以前", "以来", "后", "前"];

    private static readonly SearchValues<char> s_beforeSpans = SearchValues.Create("限阅历经满逾越过凡共约每展宽住居近迟停隔积止再复阖缓免蠲给分垂及已更又仅未");

    private static readonly SearchValues<char> s_beforeYears = SearchValues.Create("以后前在费");

    private static readonly SearchValues<char> s_beforeMonths = SearchValues.Create("后各");

    private static readonly SearchValues<char> s_beforeDays = SearchValues.Create("后各费期");

    private static readonly SearchValues<char> s_seasons = SearchValues.Create("正闰春夏秋冬腊甲乙丙丁戊己庚辛壬癸");

    // where the date part ends to which a numeral belongs; 0 where it belongs to none
    private int DateEnd(NumeralInText numeral)
    {
        var end = numeral.End + 1;
        switch (_text[numeral.End])
        {
            case '年':
                return IsYear(numeral) ? end : 0;
            case '月':
                return IsMonth(numeral) ? end : 0;
            case '日':
                return IsDay(numeral) ? end : 0;
            case '号':
                return _text[numeral.Start - 1] == '月' ? end : 0;
            case '点' or '时' or '刻' when numeral.IsExact && numeral.From <= 24 && !_text.Has(numeral.End, "时辰"):
                // 二点钟 ends behind its last word, so that a half hour behind it is none
                var isClock = _text.Has(end, "钟") ? 1 : 0;
                return end + isClock + (_text[end + isClock] == '半' ? 1 : 0);
            default:
                return _text[numeral.Start - 1] == '初' && numeral.From <= 10 ? numeral.End : 0;
        }
    }

    private bool IsYear(NumeralInText numeral)
    {
        var (before, behind) = (numeral.Start - 1, numeral.End + 1);
        if (!numeral.IsExact || text[numeral.Start] is '两' or '兩' or '両' || (numeral.Start == 0 && behind == text.Length && numeral.From < 1000))
        {
            return false;
        }

        if (numeral.Reading.Form == NumeralForm.Positional || numeral.From >= 1000 || IsAfterEra(numeral.Start) || IsMonthNext(behind))
        {
            return true;
        }

        if (_text.LengthOfAny(behind, s_terms) > 0 || _text.LengthOfAny(behind, s_fulfilments) > 0 || s_beforeSpans.Contains(_text[before]) || s_beforeYears.Contains(_text[before]))
        {
            return false;
        }

        // at the head of a sentence, and where it is no round number, a year is one of the reign that was named before
        return (_text.LengthOfAny(behind, s_afterwards) == 0 && (IsBreak(before) || (numeral.From > 10 && !(numeral.From / 10).IsInteger)))
            || _text[before] is '自' or '至' or '迄' or '元' or '是' or '即' or '从' or '于' or '历' or '纪';
    }

    private bool IsMonth(NumeralInText numeral)
    {
        var (before, behind) = (numeral.Start - 1, numeral.End + 1);
        if (!numeral.IsExact || numeral.From > 12 || text[numeral.Start] is '两' or '兩' or '両')
        {
            return false;
        }

        if (_text[before] is '年' or '闰' || IsDayNext(behind))
        {
            return true;
        }

        // 十一月内 is in the eleventh month; only a word before it makes it a term
        return (_text[behind] == '内' || _text.LengthOfAny(behind, s_terms) == 0)
            && !s_beforeSpans.Contains(_text[before]) && !s_beforeMonths.Contains(_text[before]);
    }

    private bool IsDay(NumeralInText numeral)
    {
        var (before, behind) = (numeral.Start - 1, numeral.End + 1);
        if (!numeral.IsExact || numeral.From > 31 || text[numeral.Start] is '两' or '兩' or '両')
        {
            return false;
        }

        return _text[before] is '月' or '初'
            || (_text.LengthOfAny(behind, s_terms) == 0 && !(_text.LengthOfAny(behind, s_afterwards) > 0 && !IsBreak(before))
                && !s_beforeSpans.Contains(_text[before]) && !s_beforeDays.Contains(_text[before]));
    }

    private bool IsAfterEra(int position)
    {
        for (var length = 2; length <= LongestEraName && length <= position; length++)
        {
            if (!ReignPeriods.MatchAt(text.AsSpan(position - length), out var matched).IsEmpty && matched == length)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMonthNext(int position) =>
        s_seasons.Contains(_text[position]) || (TryReadNumeral(position, out var month) && _text[month.End] == '月');

    private bool IsDayNext(int position) =>
        _text[position] is '初' or '朔' or '望' or '晦' or '上' or '中' or '下'
        || (TryReadNumeral(position, out var day) && day.IsExact && day.From <= LargestOfDates);

    private bool IsBreak(int position) => position < 0 || !char.IsLetterOrDigit(text[position]);
}
