using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Numerals;

/// <summary>A run of numeral signs and the number it states.</summary>
/// <remarks>
/// The bounds are inclusive and equal when the number is exact. A run that no rule reads is a reading too, of its whole length, with
/// <see cref="Problem"/> set and both bounds zero: a part of a run is never taken for a number.
/// Examples: 二万万 is 200,000,000; 三千余 lies from 3,000 to 3,999; □万万 from 10⁸ to 9·10⁸; 一二三万五 is no number.
/// </remarks>
/// <param name="Length">How many characters (UTF-16 code units) the run has.</param>
/// <param name="From">The smallest number that it can mean.</param>
/// <param name="Until">The largest number that it can mean.</param>
/// <param name="Form">How it is written.</param>
/// <param name="HasLacuna">Whether a sign of it is lost and shown as □.</param>
/// <param name="Problem">Why it is no number, or <see cref="NumeralProblem.None"/>.</param>
public readonly record struct NumeralReading(
    int Length,
    Rational From,
    Rational Until,
    NumeralForm Form,
    bool HasLacuna = false,
    NumeralProblem Problem = NumeralProblem.None)
{
    /// <summary>Whether a rule reads the run.</summary>
    public bool IsNumber => Problem == NumeralProblem.None;

    /// <summary>Whether the run states exactly one number.</summary>
    public bool IsExact => IsNumber && From == Until;

    /// <summary>The number, when it is exact.</summary>
    public Rational? Value => IsExact ? From : null;

    /// <summary>The number when it is exact, whole and small enough; what a year, a month or a day is.</summary>
    public bool TryGetInt32(out int value)
    {
        var whole = IsExact && From.IsInteger && From.Sign >= 0 && From <= int.MaxValue;
        value = whole ? (int)From.Numerator : 0;
        return whole;
    }
}
