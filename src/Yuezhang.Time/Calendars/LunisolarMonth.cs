using System.Collections.Immutable;

namespace Yuezhang.Time.Calendars;

/// <summary>
/// What the months of the Chinese and Japanese calendars are called, and the numbers that stand for months without a number.
/// </summary>
/// <remarks>
/// From Zaichu 1 (690, which began in December 689) to Jiushi 1 (700) the year of the empress Wu began with the month of midwinter,
/// as in Zhou antiquity: 正月, 臘月, 一月, then 二月 to 十月; 正月 is month 1 there, and 一月 another month. From the eleventh month
/// of 761 Suzong had neither era nor month numbers: 建子月, 建丑月 and so on, until the fifteenth of 建巳月 in 762, which from that
/// day was the fourth month of Baoying 1. Source: Xin Tang shu, annals 4 and 6; Zizhi tongjian 204, 206, 222.
/// </remarks>
public static class LunisolarMonth
{
    /// <summary>臘月, the second month of the years 690 to 700 in China.</summary>
    public const int La = 13;

    /// <summary>一月, the third month of the years 690 to 700 in China, not to be confused with 正月, their first.</summary>
    public const int Yi = 14;

    /// <summary>建子月, the first month of 762 in China; 建丑月 is the next number, and so on to <see cref="JianSi"/>.</summary>
    public const int JianZi = 15;

    /// <summary>建巳月, the sixth month of 762 in China, from its fifteenth day the fourth month of Baoying 1.</summary>
    public const int JianSi = 20;

    private static readonly ImmutableArray<string> Names =
    [
        "正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月",
        "臘月", "一月", "建子月", "建丑月", "建寅月", "建卯月", "建辰月", "建巳月",
    ];

    /// <summary>The name of a month, as 正月, 閏五月 or 臘月; null where no month has that number.</summary>
    public static string? Name(int month, bool isLeap = false) =>
        month < 1 || month > Names.Length ? null : isLeap ? "閏" + Names[month - 1] : Names[month - 1];
}
