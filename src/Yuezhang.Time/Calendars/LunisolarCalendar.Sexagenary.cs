namespace Yuezhang.Time.Calendars;

public sealed partial class LunisolarCalendar
{
    /// <summary>
    /// The place of a month in the cycle of sixty, by the branch (建) that it has in this calendar; a leap month shares that of the
    /// month before. Null where there is no such month. The third month of 1895 is 庚辰.
    /// </summary>
    /// <remarks>
    /// The branch of the first month is 寅, except in China in the years 9 to 23 and 237 (from its fourth month) to 239, when it was
    /// 丑, and in 690 to 700 and 762, when it was 子.
    /// </remarks>
    public Sexagenary? SexagenaryOfMonth(int year, int month) => DaysInMonth(year, month, isLeap: false) == 0
        ? null
        : Sexagenary.OfMonth(year, 1).Plus(IsChinese ? MonthsFromYin(year, month) : month - 1);

    private static int MonthsFromYin(int year, int month) => (year, month) switch
    {
        ( >= 9 and <= 23, _) or ( >= 238 and <= 239, _) or (237, >= 4) => month - 2,
        ( >= 690 and <= 700, 1) => -2,
        ( >= 690 and <= 700, LunisolarMonth.La) => -1,
        ( >= 690 and <= 700, LunisolarMonth.Yi) => 0,
        (762, >= LunisolarMonth.JianZi) => month - LunisolarMonth.JianZi - 2,
        _ => month - 1,
    };
}
