namespace Yuezhang.Time.Quantities;

/// <content>Sums, durations and measures: a numeral and a unit, smaller units behind them, a half, and something beyond.</content>
internal sealed partial class QuantityScan
{
    private static readonly string[] s_beyond = ["有余", "有奇", "有零", "余", "多"];
    private static readonly string[] s_halves = ["有半", "又半", "半"];
    private static readonly Unit s_month = Units.All.First(unit => unit.Unit.Id == "month").Unit;
    private static readonly UnitDefinition s_year = Units.Named("year")!;

    private int ReadUnit(NumeralInText numeral)
    {
        if (!UnitNames.TryMatch(_text, numeral.Start, numeral.End, out var unit, out var behind, out var before))
        {
            return ReadUnitBefore(numeral);
        }

        var end = numeral.End + behind;
        var name = _text[numeral.End];
        if (IsNoUnit(numeral, unit, name, behind))
        {
            return 0;
        }

        var (from, until) = (numeral.From, numeral.Until);
        string? note = null;
        var shown = unit.Unit;
        if (_text.Has(numeral.End, "个半"))
        {
            (from, until) = (from + new Rational(1, 2), until + new Rational(1, 2));
        }

        if (unit == s_year && ReadMonths(end, numeral) is { } months)
        {
            (from, until, end, shown) = ((from * 12) + months.From, (until * 12) + months.Until, months.End + 2, s_month);
        }
        else
        {
            ReadSmaller(unit, ref from, ref until, ref end);
        }

        if (_text.LengthOfAny(end, s_halves) is var half and > 0 && !"夜年月日天途数路价税".Contains(_text[end + half]))
        {
            (from, until, end) = (from + new Rational(1, 2), until + new Rational(1, 2), end + half);
        }
        else if (_text.LengthOfAny(end, s_beyond) is var beyond and > 0 && !"款银利额分地人皆存剩者年少方次种数名家".Contains(_text[end + beyond]))
        {
            var step = StepOf(numeral);
            (until, end) = (until + step - (step > 1 ? 1 : 0), end + beyond);
            note = "something beyond, and less than the next of its last place";
        }

        var start = Math.Max(numeral.Start - before, _floor);
        return Add(start, end, from, until, shown, KindOf(unit), note);
    }

    // the money before the number: 佛郎五百万
    private int ReadUnitBefore(NumeralInText numeral) =>
        !numeral.IsBareSign && UnitNames.TryMatchBefore(_text, numeral.Start, out var unit, out var length)
            && numeral.Start - length >= _floor && MeasureWords.LengthAt(_text, numeral.End, out _) == 0
            ? Add(numeral.Start - length, numeral.End, numeral.From, numeral.Until, unit.Unit, QuantityKind.Amount)
            : 0;

    private bool IsNoUnit(NumeralInText numeral, UnitDefinition unit, char name, int length)
    {
        var behind = _text[numeral.End + length];
        return name switch
        {
            // 十九、二十两日: the two days; 一两日: one or two
            '两' => "日月年天国次个国路造江".Contains(behind)
                && (text[Math.Max(numeral.Start - 1, 0)] is '、' || (numeral.From < 10 && "日月年天次个".Contains(behind))),
            // few and round, a degree is one of arc or of heat; otherwise a time
            '度' => (numeral.Until <= 12 || numeral.IsBareSign) && _text[numeral.Start - 1] is not ('经' or '纬') && !TryReadNumeral(numeral.End + 1, out _),
            // 当十钱 is a coin
            '钱' => _text[numeral.Start - 1] == '当',
            '文' => numeral.Until < 10 && _text[numeral.Start - 1] != '钱',
            '元' => behind is '年' or '帝' or '老' or '旦',
            '圆' => behind is '明' or '通',
            '天' => behind is '子' or '下' or '津' or '山' or '神' or '尊' or '使' or '主',
            '日' => behind == '本',
            '吊' => behind is '唁' or '祭' or '桥',
            '贯' => behind == '通',
            _ => false,
        } || (numeral.IsBareSign && numeral.Reading.Form == Numerals.NumeralForm.Formal && unit.Dimension is not ("money" or "time" or "weight"));
    }

    // 三两五钱六分: each part by the smaller units that the unit falls into, ever smaller
    private void ReadSmaller(UnitDefinition unit, ref Rational from, ref Rational until, ref int end)
    {
        var last = Rational.One;
        while (TryReadNumeral(_text[end] == '零' ? end + 1 : end, out var numeral))
        {
            var found = false;
            foreach (var (name, part) in unit.Parts)
            {
                if (part < last && _text.Has(numeral.End, name) && !_text.Has(numeral.End, "分之"))
                {
                    (from, until, end) = (from + (numeral.From * part), until + (numeral.Until * part), numeral.End + name.Length);
                    (last, found) = (part, true);
                    break;
                }
            }

            if (!found)
            {
                return;
            }
        }
    }

    // 两年零三个月
    private NumeralInText? ReadMonths(int end, NumeralInText years) =>
        TryReadNumeral(_text[end] == '零' ? end + 1 : end, out var months) && _text.Has(months.End, "个月") && years.Reading.IsNumber ? months : null;

    // the last place that a numeral states: 三千万 ten millions, 三十二 units
    private static Rational StepOf(NumeralInText numeral)
    {
        var step = Rational.One;
        while (numeral.IsExact && numeral.From.Sign > 0 && (numeral.From / (step * 10)).IsInteger)
        {
            step *= 10;
        }

        return step;
    }

    private static QuantityKind KindOf(UnitDefinition unit) => unit.Dimension switch
    {
        "money" => QuantityKind.Amount,
        "time" => QuantityKind.Duration,
        "rate" => QuantityKind.Rate,
        _ => QuantityKind.Measure,
    };
}
