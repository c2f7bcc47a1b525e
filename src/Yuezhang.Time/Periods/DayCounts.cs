using Yuezhang.Time.Calendars;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Periods;

/// <summary>The reckoning that each <see cref="DayCount"/> stands for.</summary>
public static class DayCounts
{
    /// <summary>The part of a year from one day to another, exactly; negative when the second comes first.</summary>
    /// <remarks>
    /// The first day counts and the last does not, so that adjoining spans add up without overlap.
    /// Example: from 8 November 1895 to 8 May 1896 is exactly 1/2 by 30E/360 and 182/365 by A/365.
    /// </remarks>
    public static Rational YearFraction(this DayCount dayCount, Day from, Day until) => dayCount switch
    {
        DayCount.Thirty360European => (Rational)(CommercialDays(until) - CommercialDays(from)) / 360,
        DayCount.Actual365Fixed => (Rational)(until - from) / 365,
        DayCount.ActualActualIsda => YearsElapsed(until) - YearsElapsed(from),
        DayCount.Actual360 => (Rational)(until - from) / 360,
        _ => throw Unknown(dayCount),
    };

    /// <summary>The name that ACTUS gives, as <c>30E/360</c>.</summary>
    public static string Name(this DayCount dayCount) => dayCount switch
    {
        DayCount.Thirty360European => "30E/360",
        DayCount.Actual365Fixed => "A/365",
        DayCount.ActualActualIsda => "AA",
        DayCount.Actual360 => "A/360",
        _ => throw Unknown(dayCount),
    };

    /// <summary>Reads the name that ACTUS gives.</summary>
    public static bool TryParse(string? name, out DayCount dayCount)
    {
        foreach (var candidate in Enum.GetValues<DayCount>())
        {
            if (string.Equals(candidate.Name(), name, StringComparison.Ordinal))
            {
                dayCount = candidate;
                return true;
            }
        }

        dayCount = default;
        return false;
    }

    private static long CommercialDays(Day day)
    {
        var (year, month, dayOfMonth) = day.Gregorian;
        return (360L * year) + (30 * month) + Math.Min(dayOfMonth, 30);
    }

    // the years that lie behind the day's start, those of 366 days and those of 365 each at its own length
    private static Rational YearsElapsed(Day day)
    {
        var year = day.Gregorian.Year;
        var intoYear = day - Day.FromGregorian(year, 1, 1);
        return year + ((Rational)intoYear / (GregorianCalendar.IsLeapYear(year) ? 366 : 365));
    }

    private static InvalidOperationException Unknown(DayCount dayCount) => new($"No day count is named {dayCount}.");
}
