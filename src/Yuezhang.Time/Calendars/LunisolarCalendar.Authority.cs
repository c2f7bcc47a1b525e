using System.Collections.Immutable;

namespace Yuezhang.Time.Calendars;

public sealed partial class LunisolarCalendar
{
    // 1645-01-28, Shunzhi 2, month 1, day 1: the first year of the Shixian calendar
    private const int FirstChinesePromulgated = 2321912;

    // 1912-02-17, the last day of Xuantong 3 by the last calendar that the Qing printed
    private const int LastChinesePromulgated = 2419450;

    // 0691-02-07, Jito 5, month 1, day 1: in the eleventh month before, the court first ordered calendars to be used
    private const int FirstJapaneseOrdered = 1973480;

    // 1685-02-04, Jokyo 2: the first year of the Jokyo calendar, from which the printed calendars come from one office
    private const int FirstJapanesePromulgated = 2336529;

    /// <summary>
    /// First days of months on which authorities differ, in order of days: what this library has, what others have, and why.
    /// </summary>
    public ImmutableArray<BoundaryNote> Notes => IsChinese ? BoundaryNotes.Chinese : [];

    private bool IsChinese => firstDay == ChineseYears.FirstDay;

    /// <summary>
    /// On whose word the calendar has the month of that day. A day before the calendar's first could only be reconstructed, one
    /// after its last only computed.
    /// </summary>
    public Authority AuthorityOf(Day day) => (IsChinese, (long)day.Number - firstDay) switch
    {
        (_, < 0) => Authority.Reconstructed,
        (true, _) => day.Number < FirstChinesePromulgated ? Authority.Mainstream
            : day.Number <= LastChinesePromulgated ? Authority.Promulgated : Authority.Computed,
        (false, _) => day.Number < FirstJapaneseOrdered ? Authority.Reconstructed
            : day.Number < FirstJapanesePromulgated ? Authority.Mainstream
            : day <= LastDay ? Authority.Promulgated : Authority.Computed,
    };
}
