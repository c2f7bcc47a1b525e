using System.Numerics;

namespace Yuezhang.Time.Calendars;

/// <summary>The shape of a lunisolar year in 40 bits: which months it has, how long each is, when the year begins.</summary>
/// <remarks>
/// Bits 0-13: the lengths of the first 14 months, 1 for 30 days. 14-17: how many months stand before the leap month, 15 for no
/// leap month. 18-19: the numbering of the months (<see cref="MonthNumbering"/>). 20-39: days from the table's first day to the
/// year's. A place is a month's index in its year from 0, leap months counted. The last month of a year ends where the next
/// year begins, whatever its bit: the twelfth month of Meiji 5 has two days.
/// </remarks>
internal readonly struct LunisolarYear(ulong word)
{
    private const int MostMonths = 15;
    private const ulong Lengths = 0x3FFF;

    // a fifteenth month, always the last, has no bit of its own
    private const ulong FifteenthMonth = 0x4000;

    /// <summary>Days from the table's first day to the year's.</summary>
    public int FirstDay => unchecked((int)(word >> 20));

    /// <summary>The place of the leap month; 15 where there is none.</summary>
    public int LeapPlace => unchecked((int)(word >> 14)) & 15;

    private int Numbering => unchecked((int)(word >> 18)) & 3;

    /// <summary>Days from the first day of the year to the first day of the month in that place.</summary>
    public int DaysBefore(int place) =>
        unchecked((29 * place) + BitOperations.PopCount(word & Lengths & ~(ulong.MaxValue << place)));

    /// <summary>The most days that the month in that place has: all of them, unless the year ends before.</summary>
    public int DaysIn(int place) => unchecked(29 + ((int)((word | FifteenthMonth) >> place) & 1));

    /// <summary>The place of the month that holds a day, counted from the year's first day.</summary>
    public int PlaceOf(int dayOfYear)
    {
        unchecked
        {
            // no month is shorter than 29 days, and the longer ones together are less than a month: right, or one too high
            var place = Math.Min((int)((uint)dayOfYear / 29), MostMonths - 1);
            return place - OneIfLess(dayOfYear, DaysBefore(place));
        }
    }

    /// <summary>The place of a month, and -1 where the year cannot have it.</summary>
    public int PlaceOf(int month, bool isLeap)
    {
        var number = Numbering == 0 ? month : MonthNumbering.PlaceOf(Numbering, month) + 1;
        if (number is < 1 or > MostMonths || (isLeap && number != LeapPlace))
        {
            return -1;
        }

        return unchecked(number - 1 + (OneIfLess(LeapPlace, number) | Convert.ToInt32(isLeap)));
    }

    /// <summary>The number of the month in a place, on a day of that month.</summary>
    public int MonthAt(int place, int dayOfMonth)
    {
        var number = unchecked(place + OneIfLess(place, LeapPlace));
        return Numbering == 0 ? number : MonthNumbering.MonthAt(Numbering, number - 1, dayOfMonth);
    }

    // without a branch, which the processor could not foretell; for numbers whose difference is an int
    private static int OneIfLess(int left, int right) => unchecked((int)((uint)(left - right) >> 31));
}
