using System.Globalization;

namespace Yuezhang.Time.Periods;

/// <summary>A length of time as a treaty states it, as "six months": no number of days until a convention counts it from a day.</summary>
/// <remarks>Example: the first instalment of the indemnity fell due within six months after the exchange of ratifications.</remarks>
/// <param name="Count">How many, zero or more.</param>
/// <param name="Unit">Of what.</param>
/// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
public readonly record struct Period(int Count, PeriodUnit Unit)
{
    /// <summary>How many, zero or more.</summary>
    public int Count { get; } = Count >= 0 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A period is not negative.");

    /// <summary>Of what.</summary>
    public PeriodUnit Unit { get; } = Unit;

    /// <summary>The period in words, as <c>6 months</c> or <c>1 year</c>.</summary>
    public override string ToString()
    {
        var unit = Unit switch
        {
            PeriodUnit.Day => "day",
            PeriodUnit.Month => "month",
            PeriodUnit.Year => "year",
            _ => throw new InvalidOperationException($"No period is counted in {Unit}."),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Count} {unit}{(Count == 1 ? "" : "s")}");
    }
}
