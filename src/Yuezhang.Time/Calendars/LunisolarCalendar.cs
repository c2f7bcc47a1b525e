namespace Yuezhang.Time.Calendars;

/// <summary>
/// A calendar of months that follow the moon and years that follow the sun by leap months (閏月), as it was in use, not as modern
/// astronomy would have it.
/// </summary>
/// <remarks>
/// A table of one integer a year, read in both directions without allocation. The numbers of months are those of the calendar
/// itself, with the oddities that decrees made: 237 has no third month, 239 two twelfths, 690 to 700 begin with the month that was
/// the eleventh before and after (see <see cref="LunisolarMonth"/>).
/// Example: Guangxu 21, month 3, day 23 (1895, 3, false, 23) is 17 April 1895.
/// </remarks>
public sealed partial class LunisolarCalendar
{
    // the tropical year in days, and a day in years as a fraction of a power of two, for a first guess at the year of a day
    private const double DaysPerYear = 365.2422;
    private const int Scale = 32;
    private const long YearsPerDay = (long)((1L << Scale) / DaysPerYear);

    private readonly ulong[] words;
    private readonly int firstDay;
    private readonly int days;
    private readonly int firstYear;

    // the most by which the first day of a year comes after its mean place; a guess with it is right, or one too low
    private readonly int latest;

    private LunisolarCalendar(string name, int firstYear, int firstDay, ReadOnlySpan<ulong> words)
    {
        this.words = words.ToArray();
        this.firstYear = firstYear;
        this.firstDay = firstDay;
        Name = name;
        days = new LunisolarYear(words[^1]).FirstDay;
        for (var year = 0; year < words.Length - 1; year++)
        {
            latest = Math.Max(latest, new LunisolarYear(words[year]).FirstDay - (int)(year * DaysPerYear) + 1);
        }
    }

    /// <summary>
    /// The calendar of the Chinese empire: of its main line of dynasties from 104 BC, as promulgated from 1645 to 1912, and as
    /// reckoned since, to 2100.
    /// </summary>
    public static LunisolarCalendar Chinese { get; } =
        new("Chinese", ChineseYears.FirstYear, ChineseYears.FirstDay, ChineseYears.Words);

    /// <summary>
    /// The calendar of the Japanese court from 645, and of the shogunate's astronomers from 1685, to the last day before the
    /// Gregorian calendar, Meiji 5, month 12, day 2 (31 December 1872).
    /// </summary>
    public static LunisolarCalendar Japanese { get; } =
        new("Japanese", JapaneseYears.FirstYear, JapaneseYears.FirstDay, JapaneseYears.Words);

    /// <summary>The first day that the calendar names.</summary>
    public Day FirstDay => new(firstDay);

    /// <summary>The last day that the calendar names.</summary>
    public Day LastDay => new(firstDay + days - 1);

    /// <summary>The first year, whole.</summary>
    public int FirstYear => firstYear;

    /// <summary>The last year; whole, but for Japan's 1872.</summary>
    public int LastYear => firstYear + words.Length - 2;

    /// <summary>What users call the calendar: Chinese, Japanese.</summary>
    internal string Name { get; }

    /// <summary>Which calendar this is: Chinese, Japanese.</summary>
    public override string ToString() => Name;

    /// <summary>The day that a date names, where there is such a date; <see cref="ProblemOf"/> says why there is not.</summary>
    public bool TryToDay(LunisolarDate date, out Day day)
    {
        // no sum here leaves the range of int: the table holds fewer than a million days
        unchecked
        {
            var index = (long)date.Year - firstYear;
            if ((ulong)index < (ulong)(words.Length - 1))
            {
                var year = new LunisolarYear(words[index]);
                var place = year.PlaceOf(date.Month, date.IsLeap);
                if (place >= 0 && (uint)(date.Day - 1) < (uint)year.DaysIn(place))
                {
                    var offset = year.FirstDay + year.DaysBefore(place) + date.Day - 1;
                    if (offset < new LunisolarYear(words[index + 1]).FirstDay)
                    {
                        day = new Day(firstDay + offset);
                        return true;
                    }
                }
            }
        }

        day = default;
        return false;
    }

    /// <summary>The date that names a day; none for a day before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</summary>
    public bool TryFromDay(Day day, out LunisolarDate date)
    {
        // no sum here leaves the range of int: the table holds fewer than a million days
        unchecked
        {
            var offset = (long)day.Number - firstDay;
            if ((ulong)offset < (ulong)days)
            {
                var index = (int)((Math.Max(offset - latest, 0) * YearsPerDay) >> Scale);
                index += offset >= new LunisolarYear(words[index + 1]).FirstDay ? 1 : 0;
                var year = new LunisolarYear(words[index]);
                var dayOfYear = (int)offset - year.FirstDay;
                var place = year.PlaceOf(dayOfYear);
                var dayOfMonth = dayOfYear - year.DaysBefore(place) + 1;
                date = new LunisolarDate(firstYear + index, year.MonthAt(place, dayOfMonth), place == year.LeapPlace, dayOfMonth);
                return true;
            }
        }

        date = default;
        return false;
    }

    /// <summary>How many months the year has, leap months counted, 11 to 15; 0 for a year that the calendar does not have.</summary>
    public int MonthsInYear(int year) => TryYear(year, out var shape, out var length) ? shape.PlaceOf(length - 1) + 1 : 0;

    /// <summary>The number of the year's leap month, 5 in 1895; 0 where the year has none or the calendar not the year.</summary>
    public int LeapMonth(int year) =>
        TryYear(year, out var shape, out _) && shape.LeapPlace < 15 ? shape.MonthAt(shape.LeapPlace, 1) : 0;

    /// <summary>How many days the month has, 29 or 30 (2 in the last of Japan); 0 where there is no such month.</summary>
    public int DaysInMonth(int year, int month, bool isLeap) =>
        TryYear(year, out var shape, out var length) && shape.PlaceOf(month, isLeap) is >= 0 and var place
            ? Math.Clamp(length - shape.DaysBefore(place), 0, shape.DaysIn(place))
            : 0;

    private bool TryYear(int year, out LunisolarYear shape, out int length)
    {
        var index = (long)year - firstYear;
        var known = index >= 0 && index < words.Length - 1;
        shape = known ? new LunisolarYear(words[index]) : default;
        length = known ? new LunisolarYear(words[index + 1]).FirstDay - shape.FirstDay : 0;
        return known;
    }
}
