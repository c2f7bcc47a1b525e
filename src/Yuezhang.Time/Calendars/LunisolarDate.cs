using System.Globalization;

namespace Yuezhang.Time.Calendars;

/// <summary>
/// What a lunisolar calendar says of a day: year, month, whether it is a leap month (閏), day of the month.
/// </summary>
/// <remarks>
/// A name and no more: whether there is such a date is for a calendar to say (<see cref="LunisolarCalendar.ProblemOf"/>).
/// Example: (1895, 3, false, 23) is the day on which the peace of Shimonoseki was signed, Guangxu 21, month 3, day 23.
/// </remarks>
/// <param name="Year">
/// The astronomical number of the Gregorian year in which most of the lunisolar year lies, by the customary equation: Guangxu 21
/// is 1895, though its last days were in 1896; Meiji 5 is 1872; Taichu 1, of 104 BC, is -103.
/// </param>
/// <param name="Month">The number of the month, 1 to 12; the months without a number are in <see cref="LunisolarMonth"/>.</param>
/// <param name="IsLeap">Whether this is the second of two months of one number, the leap month.</param>
/// <param name="Day">The day of the month, from 1 to 29 or 30.</param>
public readonly record struct LunisolarDate(int Year, int Month, bool IsLeap, int Day)
{
    /// <summary>The date in figures, the leap month marked as the sources mark it: <c>1895-03-23</c>, <c>1895-閏05-01</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{(IsLeap ? "閏" : "")}{Month:00}-{Day:00}");
}
