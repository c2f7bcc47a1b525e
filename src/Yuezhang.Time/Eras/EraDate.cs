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
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>The year by the calendar's count and the day.</summary>
    /// <exception cref="InvalidDataException">The table is wrong.</exception>
    public static (int Year, Day Day) Read(string text, LunisolarCalendar calendar)
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
        var named = parts.Length > 2 && Stems.Contains(parts[2][0]);
        var number = parts.Length > 2 && !named ? int.Parse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture) : 1;
        var date = new LunisolarDate(year, month, isLeap, number);
        if (!calendar.TryToDay(date, out var day))
        {
            throw new InvalidDataException($"{text}: {calendar.ProblemOf(date)}");
        }

        if (named)
        {
            day += Math.DivRem(60 + Sexagenary(parts[2]) - ((day.Number + 49) % 60), 60).Remainder;
            if (!calendar.TryFromDay(day, out var found) || found.Month != month || found.IsLeap != isLeap)
            {
                throw new InvalidDataException($"{text}: the month has no such day.");
            }
        }

        return (year, day);
    }

    // the number 0 to 59 of a sexagenary name: stems run by 10, branches by 12
    private static int Sexagenary(string name)
    {
        var stem = Stems.IndexOf(name[0]);
        var branch = Branches.IndexOf(name[1]);
        return ((6 * stem) - (5 * branch) + 60) % 60;
    }
}
