using System.Collections.Immutable;

namespace Yuezhang.Time.Quantities;

/// <summary>Finds the quantities of a running text: sums, durations, rates, measures, counts and ordinals.</summary>
/// <remarks>
/// What is none is passed over: dates and clock times, ranks (二品, 勋一等, 从二位), and the words and names whose numeral signs count
/// nothing (一律, 四川, 参赞). A numeral that no rule reads is a reading without a value. Reading takes time in proportion to the text
/// and never throws. The forms are listed, each with an example, in <c>docs/reference/quantities.md</c>.
/// </remarks>
public static class QuantityReader
{
    /// <summary>The quantities in the order of the text; none overlaps another.</summary>
    public static ImmutableArray<QuantityReading> Read(string text, QuantityOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return new QuantityScan(text, options).Read();
    }

    /// <summary>The quantities of a text of the nineteenth century.</summary>
    public static ImmutableArray<QuantityReading> Read(string text) => Read(text, QuantityOptions.Period);
}
