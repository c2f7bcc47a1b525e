using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Quantities;

/// <summary>What a text's quantities mean where usage differs.</summary>
/// <remarks>
/// 厘 of interest is one hundredth a year in the loans of the nineteenth century, so that 五厘 is five per cent; in the scale that
/// counts 分 as a hundredth it is one thousandth. Interest by the month counts 分 as a hundredth and 厘 as a thousandth in either.
/// </remarks>
/// <param name="Numerals">How numerals are read.</param>
/// <param name="InterestLi">What one 厘 of yearly interest is, as 1/100.</param>
public sealed record QuantityOptions(NumeralProfile Numerals, Rational InterestLi)
{
    /// <summary>The usage of the nineteenth century.</summary>
    public static QuantityOptions Period { get; } = new(NumeralProfile.Period, new Rational(1, 100));
}
