namespace Yuezhang.Time.Calendars;

/// <summary>How the months of a year are numbered where they do not simply run from 1; leap months are left out of the count.</summary>
internal static class MonthNumbering
{
    private const int OfSuzong = 3;

    // the day of 建巳月 on which months were numbered again, and this one became the fourth
    private const int FirstDayOfFourth = 15;
    private const int FourthMonth = 4;

    // 237, whose third month became the fourth
    private static ReadOnlySpan<byte> OfMingdi => [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12];

    // 690-700
    private static ReadOnlySpan<byte> OfWu => [1, 13, 14, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

    // 762
    private static ReadOnlySpan<byte> OfSuzongAndDaizong => [15, 16, 17, 18, 19, 20, 5, 6, 7, 8, 9, 10, 11, 12];

    /// <summary>The place of a month among the months that are not leap months; -1 where there is none.</summary>
    public static int PlaceOf(int numbering, int month) =>
        month is < 1 or > LunisolarMonth.JianSi
            ? -1
            : Numbers(numbering).IndexOf(
                (byte)(numbering == OfSuzong && month == FourthMonth ? LunisolarMonth.JianSi : month));

    /// <summary>The number, on a day of that month, of the month in a place among those that are not leap months.</summary>
    public static int MonthAt(int numbering, int place, int dayOfMonth)
    {
        var month = Numbers(numbering)[place];
        return month == LunisolarMonth.JianSi && dayOfMonth >= FirstDayOfFourth ? FourthMonth : month;
    }

    private static ReadOnlySpan<byte> Numbers(int numbering) => numbering switch
    {
        1 => OfMingdi,
        2 => OfWu,
        _ => OfSuzongAndDaizong,
    };
}
