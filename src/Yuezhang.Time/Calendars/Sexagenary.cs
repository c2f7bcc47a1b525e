using System.Globalization;

namespace Yuezhang.Time.Calendars;

/// <summary>
/// A place in the cycle of sixty (干支) by which days have been counted without a break for more than two and a half thousand
/// years, and years and months beside their numbers: 1 is 甲子, 60 is 癸亥.
/// </summary>
/// <remarks>
/// Of its ten stems and twelve branches those of like parity pair. Example: 17 April 1895 was the day 甲午 (31), in the month 庚辰
/// (17) of the year 乙未 (32). Source: the days of the eclipses in the Spring and Autumn Annals, the first of them 己巳, 22 February
/// 720 BC (Julian).
/// </remarks>
public readonly record struct Sexagenary
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const int Length = 60;

    private readonly byte index;

    /// <summary>The place of that number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 60.</exception>
    public Sexagenary(int number) => index = number is >= 1 and <= Length
        ? (byte)(number - 1)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "The cycle runs from 1 to 60.");

    /// <summary>The number in the cycle, from 1 to 60.</summary>
    public int Number => index + 1;

    /// <summary>The heavenly stem (天干), 甲 to 癸.</summary>
    public char Stem => Stems[index % Stems.Length];

    /// <summary>The earthly branch (地支), 子 to 亥.</summary>
    public char Branch => Branches[index % Branches.Length];

    /// <summary>The place of a day; 1 January 2000 was 戊午.</summary>
    public static Sexagenary OfDay(Day day) => At(day.Number + 49L);

    /// <summary>The place of a lunisolar year, by its customary number; 1895 is 乙未.</summary>
    public static Sexagenary OfYear(int lunisolarYear) => At(lunisolarYear - 4L);

    /// <summary>
    /// The place of a month in a year whose first month is 寅, as nearly all are; <see cref="LunisolarCalendar.SexagenaryOfMonth"/>
    /// knows the others. A leap month shares that of the month before.
    /// </summary>
    public static Sexagenary OfMonth(int lunisolarYear, int month) => At((12L * lunisolarYear) + month + 13);

    /// <summary>Reads the two characters of a place: 甲午.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Sexagenary place)
    {
        place = default;
        if (text.Length != 2)
        {
            return false;
        }

        var stem = Stems.IndexOf(text[0], StringComparison.Ordinal);
        var branch = Branches.IndexOf(text[1], StringComparison.Ordinal);
        if (stem < 0 || branch < 0 || (stem - branch) % 2 != 0)
        {
            return false;
        }

        // the one number below 60 that leaves stem by ten and branch by twelve
        place = At((6L * stem) - (5L * branch));
        return true;
    }

    /// <summary>The place so many steps on, or back when negative; the cycle closes.</summary>
    public Sexagenary Plus(int steps) => At(index + (long)steps);

    /// <summary>The two characters, as 甲午.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stem}{Branch}");

    private static Sexagenary At(long index) => new((int)(((index % Length) + Length) % Length) + 1);
}
