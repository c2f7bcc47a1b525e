using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Quantities;

/// <content>Counts: a numeral and what it counts, or a large numeral alone; halves, and 数日.</content>
internal sealed partial class QuantityScan
{
    // a bare numeral up to here may be a day of the month, or the number of an item
    private const int LargestOfDates = 31;

    private static readonly string[] s_money = ["赔款", "款", "费", "银", "金", "饷", "价", "税", "债", "息", "资", "洋"];

    private int ReadCount(NumeralInText numeral)
    {
        var length = MeasureWords.LengthAt(_text, numeral.End, out var isNoun);
        if (length == 0 && _text[numeral.End] == '分' && _text[numeral.Start - 1] is '各' or '写' or '缮' or '备' or '共' or '计')
        {
            // copies of a document
            length = 1;
        }

        if (length > 0 && !(isNoun && IsIdle(numeral)) && !IsFormalWord(numeral) && !IsPage(numeral))
        {
            // 员 counts officials, and coins where there are myriads of them
            return _text[numeral.End] == '员' && numeral.From >= 10_000
                ? Add(numeral.Start, numeral.End + 1, numeral.From, numeral.Until, Units.Named("dollar")!.Unit, QuantityKind.Amount)
                : Add(numeral.Start, numeral.End + length, numeral.From, numeral.Until, null, QuantityKind.Count, Note(numeral));
        }

        var isBare = numeral.Reading.Form switch
        {
            NumeralForm.Plain or NumeralForm.Formal => numeral.Reading.Length >= 2 && numeral.From > LargestOfDates,
            NumeralForm.Mixed => true,
            NumeralForm.Digits => text.AsSpan(numeral.Start, numeral.Reading.Length).Contains(','),
            _ => false,
        };
        if (!isBare || numeral.Reading.Length < 2)
        {
            return 0;
        }

        var kind = _text.LengthOfAnyBefore(numeral.Start, s_money) > 0 ? QuantityKind.Amount : QuantityKind.Count;
        return Add(numeral.Start, numeral.End, numeral.From, numeral.Until, null, kind, Note(numeral));
    }

    // 三、四千两 is three or four thousand, 一两年 one or two, 三两天 two or three
    private int ReadRough(NumeralInText numeral)
    {
        if (numeral.Reading.Length == 1 && _text[numeral.Start] == '一' && _text[numeral.End] == '两' && "日月年天个次人名处件条载里".Contains(_text[numeral.End + 1]))
        {
            return ReadFew(numeral.Start, 1, 2);
        }

        if (numeral.Reading.Length == 1 && _text[numeral.Start] == '三' && _text[numeral.End] == '两' && "日月年天个次人名处件条载".Contains(_text[numeral.End + 1]))
        {
            return ReadFew(numeral.Start, 2, 3);
        }

        if (numeral.Reading.Length != 1 || numeral.From is not { IsInteger: true } || numeral.From >= 9 || numeral.From.Sign <= 0
            || numeral.End >= text.Length || text[numeral.End] != '、' || IsBreak(numeral.Start - 1)
            || NumeralSign.Of(text[numeral.Start]) is not { Kind: SignKind.Digit, Script: SignScript.Plain }
            || !TryReadNumeral(numeral.End + 1, out var second)
            || NumeralSign.Of(text[second.Start]) is not { Kind: SignKind.Digit } digit || digit.Value != numeral.From + 1
            || !second.IsExact || second.Reading.Length < 2 || !IsOnePlace(second.From / digit.Value))
        {
            return 0;
        }

        var rough = new NumeralInText(numeral.Start, new NumeralReading(
            second.End - numeral.Start, second.From / digit.Value * numeral.From, second.From, NumeralForm.Plain));
        return ReadUnit(rough) is var unit and > 0 ? unit : ReadCount(rough);
    }

    private int ReadFew(int start, int from, int until)
    {
        var few = new NumeralInText(start, new NumeralReading(2, from, until, NumeralForm.Plain));
        return ReadUnit(few) is var units and > 0 ? units : ReadCount(few);
    }

    private static bool IsOnePlace(Rational factor)
    {
        while (factor > 1)
        {
            factor /= 10;
        }

        return factor == 1;
    }

    // 半年, 半载, 半两
    private int ReadHalf(int at)
    {
        var name = at + 1;
        var isUnit = UnitNames.TryMatch(_text, at, name, out var unit, out var behind, out _) && _text[at - 1] is not ('大' or '小' or '一' or '两' or '各' or '减' or '折' or '过' or '夜')
            && _text[name] is not ('员' or '元' or '圆' or '文' or '度' or '天' or '日' or '分' or '时' or '石' or '合' or '贯');
        if (!isUnit || unit.Dimension == "money" && _text[name] != '两')
        {
            return at + 1;
        }

        var half = new Rational(1, 2);
        return Add(at, name + behind, half, half, unit.Unit, KindOf(unit));
    }

    // 数日, 几年: two to nine, by convention
    private int ReadVague(int at)
    {
        if (_text[at] is '数' or '几' && _text[at + 1] is '年' or '月' or '日' or '个' or '载' or '里' or '人' or '名' or '次' or '处' or '两' or '款' or '条'
            && _text[at - 1] is not ('之' or '其' or '人' or '户' or '计' or '算' or '总' or '全' or '如' or '年' or '月' or '日' or '岁' or '员' or '丁' or '口' or '定' or '无' or '庶' or '未'))
        {
            var vague = new NumeralInText(at, new NumeralReading(1, 2, 9, NumeralForm.Plain));
            return ReadUnit(vague) is var unit and > 0 ? unit : ReadCount(vague) is var count and > 0 ? count : at + 1;
        }

        if (text[at] == '□' && at + 1 < text.Length && text[at + 1] == '□')
        {
            // so many lost signs are no number; a numeral behind them is not whole either
            var end = at;
            while (end < text.Length && text[end] == '□')
            {
                end++;
            }

            return TryReadNumeral(end, out var rest) ? rest.End : end;
        }

        return at + 1;
    }

    // before a noun without a measure word, 一 and 万 seldom count: 一事, 万物
    private static bool IsIdle(NumeralInText numeral) => numeral.IsExact && (numeral.From == 1 || (numeral.IsBareSign && numeral.From != 10));

    // 三一页 is where something stands
    private bool IsPage(NumeralInText numeral) => numeral.Reading.Form == NumeralForm.Positional && _text[numeral.End] is '页' or '号' or '卷';

    // 陆 and 伍 alone are words; with a unit they count
    private static bool IsFormalWord(NumeralInText numeral) => numeral.Reading.Length == 1 && numeral.Reading.Form == NumeralForm.Formal;

    private static string? Note(NumeralInText numeral) => numeral.Reading is { Form: NumeralForm.Plain or NumeralForm.Formal, IsExact: false, HasLacuna: false }
        ? "a rough number, or a last place unstated: the least and the most that it can be"
        : null;
}
