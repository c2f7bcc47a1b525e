using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

/// <summary>The months of a calendar in order, as the calendar itself names their first days.</summary>
internal static class MonthList
{
    public static IEnumerable<(Day First, LunisolarDate Date)> Of(LunisolarCalendar calendar, Day from, Day last)
    {
        for (var day = from; day <= last;)
        {
            if (!calendar.TryFromDay(day, out var date) || date.Day != 1)
            {
                throw new InvalidOperationException($"{day.Number} is not the first day of a month.");
            }

            yield return (day, date);
            day += calendar.DaysInMonth(date.Year, date.Month, date.IsLeap);
        }
    }

    /// <summary>A month as the lists of disagreements write it: <c>678 11' 1969050</c>.</summary>
    public static string Text(LunisolarDate date, int first) => $"{date.Year} {Name(date.Month, date.IsLeap)} {first}";

    public static string Name(int month, bool isLeap) => isLeap ? $"{month}'" : $"{month}";
}
