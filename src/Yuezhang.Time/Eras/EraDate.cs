using System.Globalization;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Eras;

/// <summary>A date as the tables of eras write it, in the way the histories state it.</summary>
/// <remarks>
/// <c>1875/1/1</c> lunisolar year, month, day; <c>923/+4/11</c> in the leap month 4; <c>249/4/乙丑</c> by the day's sexagenary
/// name; <c>249/4</c> the first day of the month; <c>g1912-02-12</c> proleptic Gregorian.
/// </remarks>
internal static class EraDate
{
    /// <summary>The year by the calendar's count and the day.</summary>
    /// <param name="text">The date as the table has it.</param>
    /// <param name="calendar">The calendar of the realm.</param>
    /// <param name="asLast">Whether a month alone stands for its last day, not its first.</param>
    /// <exception cref="InvalidDataException">The table is wrong.</exception>
    public static (int Year, Day Day) Read(string text, LunisolarCalendar calendar, bool asLast = false)
    {
        if (text.StartsWith('g'))
        {
            var gregorian = Day.Parse(text[1..]);
            return (gregorian.Gregorian.Year, gregorian);
        }

        var parts = text.Split('/');
        var isLeap = parts[1].StartsWith('+');
        var year = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var month = int.Parse(isLeap ? parts[1][1..] : parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
        var named = Sexagenary.TryParse(parts.Length > 2 ? parts[2] : "", out var sexagenary);
        var number = named ? 1
            : parts.Length > 2 ? int.Parse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture)
            : asLast ? calendar.DaysInMonth(year, month, isLeap)
            : 1;
        var date = new LunisolarDate(year, month, isLeap, number);
        if (!calendar.TryToDay(date, out var day))
        {
            throw new InvalidDataException($"{text}: {calendar.ProblemOf(date)}");
        }

        if (named)
        {
            day += (sexagenary.Number - Sexagenary.OfDay(day).Number + 60) % 60;
            if (!calendar.TryFromDay(day, out var found) || found.Month != month || found.IsLeap != isLeap)
            {
                throw new InvalidDataException($"{text}: the month has no such day.");
            }
        }

        return (year, day);
    }
}
