using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Quantities;

/// <summary>A numeral where it stands.</summary>
internal readonly record struct NumeralInText(int Start, NumeralReading Reading)
{
    public int End => Start + Reading.Length;

    public Rational From => Reading.From;

    public Rational Until => Reading.Until;

    public bool IsExact => Reading.IsExact;

    /// <summary>Whether it is one sign that is a common word as well: 万, 陆.</summary>
    public bool IsBareSign => Reading.Length == 1 && (Reading.From >= 10 || Reading.Form == NumeralForm.Formal);
}
