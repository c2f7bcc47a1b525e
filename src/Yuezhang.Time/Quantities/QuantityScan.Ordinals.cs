using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Quantities;

/// <content>Places in an order: 第八款, 第一、二次, （叁）.</content>
internal sealed partial class QuantityScan
{
    private int ReadOrdinal(NumeralInText numeral)
    {
        var isFirst = _text[numeral.Start - 1] == '第';
        var isNext = !isFirst && _ordinalEnd >= 0 && _ordinalEnd == numeral.Start - 1 && text[_ordinalEnd] is '、' or '，'
            && MeasureWords.LengthAt(_text, numeral.End, out _) > 0;
        var isItem = numeral.IsExact && !isFirst && numeral.Start > 0 && text[numeral.Start - 1] is '（' or '(' && numeral.End < text.Length && text[numeral.End] is '）' or ')'
            && numeral.Reading.Form is NumeralForm.Plain or NumeralForm.Formal;
        if (!isFirst && !isNext && !isItem)
        {
            return 0;
        }

        var figures = text.AsSpan(numeral.Start, numeral.Reading.Length);
        var bounds = numeral.Reading.Form == NumeralForm.Positional && PositionalNumber.Whole(figures) is { } whole
            ? whole
            : new NumeralBounds(numeral.From, numeral.Until);
        var noun = isItem ? 0
            : MeasureWords.LengthAt(_text, numeral.End, out _) is var measure and > 0 ? measure
            : UnitNames.TryMatch(_text, numeral.Start, numeral.End, out _, out var behind, out _) && _text[numeral.End] != '两' ? behind
            : 0;
        _ordinalEnd = numeral.End + noun;
        return Add(isFirst ? numeral.Start - 1 : numeral.Start, _ordinalEnd, bounds.From, bounds.Until, null, QuantityKind.Ordinal);
    }
}
