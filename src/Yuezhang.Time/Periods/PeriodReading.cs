using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Periods;

/// <summary>A period as read from a text: how long, and from what it runs.</summary>
/// <remarks>
/// A period is no date and yields none: it is counted only by a convention (<see cref="CountingConvention"/>), from the day of an event that the record has.
/// Example: 应在换约六个月内付清 is within 6 months of 换约.
/// </remarks>
/// <param name="Start">Where it begins, in UTF-16 code units: at the length of time or at the word before it.</param>
/// <param name="Length">How long the writing is, in UTF-16 code units.</param>
/// <param name="Text">The writing.</param>
/// <param name="Relation">How it stands to its event.</param>
/// <param name="Count">How many units, exactly; null where the number is rough.</param>
/// <param name="Unit">What it is counted in: the identity of a unit of time, as <c>month</c>.</param>
/// <param name="Anchor">The words for the event from which it runs; null where none stand in the same sentence.</param>
/// <param name="AnchorStart">Where those words begin, in UTF-16 code units; -1 where there are none.</param>
public sealed record PeriodReading(int Start, int Length, string Text, PeriodRelation Relation, Rational? Count, string Unit, string? Anchor, int AnchorStart)
{
    private const int MonthsInYear = 12;
    private const int DaysInWeek = 7;

    /// <summary>
    /// The period, where it is a whole number of days, months or years: two and a half years are 30 months, three weeks 21 days; null otherwise.
    /// </summary>
    public Period? Period => (Unit, Count) switch
    {
        ("day", { } days) => Whole(days, PeriodUnit.Day),
        ("week", { } weeks) => Whole(weeks * DaysInWeek, PeriodUnit.Day),
        ("month", { } months) => Whole(months, PeriodUnit.Month),
        ("year", { } years) => Whole(years, PeriodUnit.Year) ?? Whole(years * MonthsInYear, PeriodUnit.Month),
        _ => null,
    };

    private static Period? Whole(Rational count, PeriodUnit unit) =>
        count.IsInteger && count.Sign >= 0 && count <= int.MaxValue / MonthsInYear ? new Period((int)count.Numerator, unit) : null;
}
