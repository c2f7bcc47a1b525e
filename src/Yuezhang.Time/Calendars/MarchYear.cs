namespace Yuezhang.Time.Calendars;

/// <summary>
/// The year counted from 1 March, so that the leap day comes last and the months before it always have the same lengths: 31, 30,
/// 31, 30, 31, over and over, 153 days in five.
/// </summary>
internal static class MarchYear
{
    private const int FirstOfJanuary = 306;

    /// <summary>The month and day of a day counted from 1 March, and how many years on: one in January and February.</summary>
    public static (int YearsOn, int Month, int Day) Date(uint dayOfYear)
    {
        // 153 days in five months, as a fraction of 65,536, from the third month on; right for every day of a year
        // (C. Neri and L. Schneider, Euclidean affine functions and their application to calendar algorithms, 2022)
        unchecked
        {
            var scaled = (2141 * dayOfYear) + 197_913;
            var yearsOn = dayOfYear >= FirstOfJanuary ? 1 : 0;
            return (yearsOn, (int)(scaled >> 16) - (12 * yearsOn), (int)((scaled & 0xFFFF) / 2141) + 1);
        }
    }

    /// <summary>Days from 1 March to the first of the month, and how many years back that 1 March is: one in January and February.</summary>
    public static int DaysBefore(int month, out int yearsBack)
    {
        yearsBack = month <= 2 ? 1 : 0;
        return unchecked((int)((uint)((979 * (month + (12 * yearsBack))) - 2919) / 32));
    }
}
