using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Quantities;

/// <content>Parts of a whole, and rates: 四分之一, 每百抽五, 五厘息, 5%.</content>
internal sealed partial class QuantityScan
{
    private static readonly string[] s_levies = ["抽取", "征收", "抽", "取", "征", "收", "纳", "加", "扣", "完", "税", "提"];
    private static readonly string[] s_interest = ["息银", "利银", "利息", "息", "利"];
    private static readonly Unit s_perYear = Units.Named("1/year")!.Unit;
    private static readonly Unit s_perMonth = Units.Named("1/month")!.Unit;

    // 四分之一, 二又三分之一, 十之三四, 5%; before the words without quantity, of which 万分 is one and 万分之一 none
    private int ReadPart(NumeralInText numeral)
    {
        if (_text[numeral.Start - 1] == '第' || text[numeral.Start] is '几' or '幾')
        {
            return 0;
        }

        if (numeral.End < text.Length && text[numeral.End] is '%' or '％' or '‰')
        {
            Rational whole = text[numeral.End] == '‰' ? 1000 : 100;
            return Add(numeral.Start, numeral.End + 1, numeral.From / whole, numeral.Until / whole, null, QuantityKind.Rate);
        }

        if (_text[numeral.End] == '度' && TryReadNumeral(numeral.End + 1, out var parts) && _text.Has(parts.End, "分度之") && parts.IsExact
            && TryReadNumeral(parts.End + "分度之".Length, out var ofDegree) && ofDegree.Until <= parts.From)
        {
            // 三百六十五度四分度之一
            return Add(numeral.Start, ofDegree.End, numeral.From + (ofDegree.From / parts.From), numeral.Until + (ofDegree.Until / parts.From), Units.Named("degree")!.Unit, QuantityKind.Measure);
        }

        var units = Rational.Zero;
        var below = numeral;
        if (_text[numeral.End] == '又' && numeral.IsExact && TryReadNumeral(numeral.End + 1, out var second) && _text.Has(second.End, "分之"))
        {
            (units, below) = (numeral.From, second);
        }

        var joint = _text.Has(below.End, "分之") ? 2 : below.IsExact && below.From == 10 && _text[below.End] == '之' ? 1 : 0;
        if (joint == 0 || !below.IsExact || below.From.Sign <= 0 || !TryReadNumeral(below.End + joint, out var above) || (above.Until > below.From && below.From < 100))
        {
            return 0;
        }

        return Add(numeral.Start, above.End, units + (above.From / below.From), units + (above.Until / below.From), null, QuantityKind.Rate);
    }

    private int ReadRate(NumeralInText numeral) =>
        ReadLevy(numeral) is var levy and > 0 ? levy : ReadInterest(numeral) is var interest and > 0 ? interest : ReadTenths(numeral);

    // 每百抽五, 值百抽二五 (two and a half), 每百两取三两
    private int ReadLevy(NumeralInText hundred)
    {
        if (!hundred.IsExact || !IsRound(hundred.From))
        {
            return 0;
        }

        var start = _text.HasBefore(hundred.Start, "每值") ? hundred.Start - 2
            : _text[hundred.Start - 1] is '每' or '值' ? hundred.Start - 1
            : hundred.Start;
        var unit = _text[hundred.End] is '两' or '元' or '圆' or '斤' or '分' ? 1 : 0;
        var levy = hundred.End + unit;
        var length = _text.LengthOfAny(levy, s_levies);
        if (length == 0 || (start == hundred.Start && _text[levy] != '抽') || start < _floor || !TryReadNumeral(levy + length, out var share))
        {
            return 0;
        }

        // who counts the share in another thing than the hundred states a price, no rate
        var isSame = unit == 0 ? !UnitNames.TryMatch(_text, share.Start, share.End, out _, out _, out _) : _text[share.End] == _text[hundred.End];
        if (!isSame || share.Until >= hundred.From)
        {
            return 0;
        }

        var figures = text.AsSpan(share.Start, share.Reading.Length);
        var (from, until) = share.Reading.Form == NumeralForm.Positional && PositionalNumber.Whole(figures) is { } tenths
            ? (tenths.From / Power(figures.Length - 1), tenths.Until / Power(figures.Length - 1))
            : (share.From, share.Until);
        var end = share.End + unit;
        var isYearly = _text.LengthOfAny(end, ["之息", "息"]) > 0 || IsYearlyBefore(start);
        return Add(start, end, from / hundred.From, until / hundred.From, isYearly ? s_perYear : null, QuantityKind.Rate);
    }

    // 年息五厘, 五厘息银, 月息二分: hundredths of the sum by the year, or as the options say
    private int ReadInterest(NumeralInText numeral)
    {
        if (_text[numeral.End] is not ('厘' or '分'))
        {
            return 0;
        }

        var before = _text.LengthOfAnyBefore(numeral.Start, s_interest);
        var isMonthly = _text[numeral.Start - before - 1] == '月' && before > 0;
        var li = isMonthly ? new Rational(1, 1000) : options.InterestLi;
        var (from, until) = (numeral.From, numeral.Until);
        var scale = _text[numeral.End] == '分' ? li * 10 : li;
        (from, until) = (from * scale, until * scale);
        var end = numeral.End + 1;
        foreach (var (name, part) in (ReadOnlySpan<(char, Rational)>)[('厘', li), ('毫', li / 10)])
        {
            if (part < scale && TryReadNumeral(end, out var more) && more.IsExact && _text[more.End] == name)
            {
                (from, until, end) = (from + (more.From * part), until + (more.Until * part), more.End + 1);
                scale = part;
            }
        }

        if (_text[end] == '半')
        {
            (from, until, end) = (from + (scale / 2), until + (scale / 2), end + 1);
        }

        var isNamedBehind = _text[end] is '息' or '利' || _text.LengthOfAny(end, ["之息", "之利", "行息", "生息", "起息", "周息", "年息", "计息"]) > 0;
        return before > 0 || isNamedBehind
            ? Add(numeral.Start, end, from, until, isMonthly ? s_perMonth : s_perYear, QuantityKind.Rate)
            : 0;
    }

    // 三成 is three tenths; as a verb 成 has an object behind it
    private int ReadTenths(NumeralInText numeral) =>
        _text[numeral.End] == '成' && numeral.Until <= 10 && numeral.From >= 1 && !"为立功绩事军就之都书王帝安化宪吉汤龙丰德林亲".Contains(_text[numeral.End + 1])
            ? ReadHundredths(numeral)
            : 0;

    // 一成五
    private int ReadHundredths(NumeralInText tenths)
    {
        var end = tenths.End + 1;
        var isFollowed = tenths.IsExact && TryReadNumeral(end, out var more) && more.IsExact && more.Reading.Length == 1 && more.From >= 1 && more.From <= 9
            && !UnitNames.TryMatch(_text, more.Start, more.End, out _, out _, out _) && MeasureWords.LengthAt(_text, more.End, out _) == 0;
        var hundredths = isFollowed ? NumeralSign.Of(text[end]).Value : 0;
        Rational added = new(hundredths, 100);
        return Add(tenths.Start, isFollowed ? end + 1 : end, (tenths.From / 10) + added, (tenths.Until / 10) + added, null, QuantityKind.Rate);
    }

    private bool IsYearlyBefore(int position) => _text.LengthOfAnyBefore(position, ["按年加", "按年", "每年", "周年", "年加", "年息", "年利"]) > 0;

    private static bool IsRound(Rational number) => number == 100 || number == 1000 || number == 10 || number == 10_000;

    private static Rational Power(int digits) => digits == 0 ? 1 : digits == 1 ? 10 : digits == 2 ? 100 : 1000;
}
