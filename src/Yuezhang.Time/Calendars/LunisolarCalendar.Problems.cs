using System.Globalization;

namespace Yuezhang.Time.Calendars;

public sealed partial class LunisolarCalendar
{
    /// <summary>
    /// Why there is no such date, and what would be right, in English: <c>1895 has no leap month 3; its leap month is 5</c>,
    /// <c>month 3 of 1894 has 29 days</c>; null where there is such a date.
    /// </summary>
    public string? ProblemOf(LunisolarDate date) =>
        TryToDay(date, out _) ? null
        : !TryYear(date.Year, out _, out _) ? YearProblem(date.Year)
        : DaysInMonth(date.Year, date.Month, date.IsLeap) is > 0 and var days ? DayProblem(date, days)
        : date.IsLeap ? LeapMonthProblem(date)
        : MonthProblem(date);

    private static string DayProblem(LunisolarDate date, int days) => date.Day < 1
        ? $"there is no day {Figures(date.Day)}; days are counted from 1"
        : $"{(date.IsLeap ? "leap month" : "month")} {MonthText(date.Month)} of {YearText(date.Year)} has {Figures(days)} days";

    // astronomical years are for reckoning; a reader counts years before AD 1 from 1 BC
    private static string YearText(int year) => year > 0 ? Figures(year) : $"{Figures(1L - year)} BC";

    private static string MonthText(int month) =>
        month > 12 && LunisolarMonth.Name(month) is { } name ? $"{Figures(month)} ({name})" : Figures(month);

    private static string Figures(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string YearProblem(int year) =>
        $"the {Name} lunisolar calendar is known here from {YearText(FirstYear)} to {YearText(LastYear)}, not in {YearText(year)}";

    private string LeapMonthProblem(LunisolarDate date) =>
        $"{YearText(date.Year)} has no leap month" + (LeapMonth(date.Year) is > 0 and var leapMonth
            ? $" {MonthText(date.Month)}; its leap month is {MonthText(leapMonth)}"
            : "");

    private string MonthProblem(LunisolarDate date)
    {
        var numbers = Enumerable.Range(1, LunisolarMonth.JianSi).Where(month => DaysInMonth(date.Year, month, isLeap: false) > 0);
        var fromFirst = numbers.SequenceEqual(Enumerable.Range(1, numbers.Count()));
        return $"{YearText(date.Year)} has no month {MonthText(date.Month)}; its months are "
            + (fromFirst ? $"1 to {Figures(numbers.Last())}" : string.Join(", ", numbers.Select(MonthText)));
    }
}
