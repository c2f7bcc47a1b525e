using System.Collections.Immutable;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>The fields of a date as they are written, before anything is carried into them from what goes before.</summary>
/// <remarks>Example: 四月朔 has a month, 4, and a day, 1; no calendar and no year. 去冬十二月二十九号 has the year before, a season, a month, a day.</remarks>
internal sealed record WrittenDate
{
    /// <summary>The first character, in the text.</summary>
    public required int Start { get; init; }

    /// <summary>The place after the last character.</summary>
    public int End { get; init; }

    /// <summary>The calendar that a word of the date names, as 西历 or an era.</summary>
    public DateCalendar Calendar { get; init; }

    /// <summary>The eras that its era's name may mean; none where it names none.</summary>
    public ImmutableArray<Era> Eras { get; init; } = [];

    /// <summary>The era's name as it is written.</summary>
    public string EraName { get; init; } = "";

    /// <summary>The year's number.</summary>
    public WrittenNumber? Year { get; init; }

    /// <summary>The year's sexagenary name.</summary>
    public Sexagenary? YearName { get; init; }

    /// <summary>The year by its distance from another, as 明年.</summary>
    public Shift? YearShift { get; init; }

    /// <summary>A season.</summary>
    public Season? Season { get; init; }

    /// <summary>The month's number.</summary>
    public WrittenNumber? Month { get; init; }

    /// <summary>Whether the month is intercalary (闰).</summary>
    public bool IsLeap { get; init; }

    /// <summary>The month by its distance from another, as 本月.</summary>
    public Shift? MonthShift { get; init; }

    /// <summary>The third of the month: 1 the first ten days (上旬), 3 the last (下旬).</summary>
    public int? Decade { get; init; }

    /// <summary>The day's number.</summary>
    public WrittenNumber? Day { get; init; }

    /// <summary>Whether the day is the month's last (晦).</summary>
    public bool IsLastDay { get; init; }

    /// <summary>The day's sexagenary name.</summary>
    public Sexagenary? DayName { get; init; }

    /// <summary>The day by its distance from another, as 越日.</summary>
    public Shift? DayShift { get; init; }

    /// <summary>The clock time, as the stretches of the day that it may mean.</summary>
    public ImmutableArray<ClockTime> Clock { get; init; } = [];

    /// <summary>Whether month or day are written as only lunisolar ones are: 正月, 闰, 朔.</summary>
    public bool IsLunar { get; init; }

    /// <summary>Whether the day is written as lunisolar ones mostly are: 初十.</summary>
    public bool IsOldStyle { get; init; }

    /// <summary>Whether month or day are written as Western ones are, in Arabic digits or with 号.</summary>
    public bool IsWestern { get; init; }

    /// <summary>Whether it is written as ISO 8601 has it, in the Gregorian calendar whatever the century.</summary>
    public bool IsIso { get; init; }

    /// <summary>Whether it stands at the head of a letter or of a record, so that what follows was written on that day.</summary>
    public bool IsHeading { get; init; }

    /// <summary>What is wrong with the writing itself.</summary>
    public string? Fault { get; init; }

    public bool HasYear => Year is not null || YearName is not null || YearShift is not null;

    public bool HasMonth => Month is not null || MonthShift is not null;

    public bool HasDay => Day is not null || IsLastDay || DayName is not null || DayShift is not null;

    /// <summary>Whether era or century, month and day are all written, so that the date stands by itself.</summary>
    public bool IsWhole => (Year is not null && (Eras.Length > 0 || Calendar is DateCalendar.Gregorian or DateCalendar.Julian)) && Month is not null && Day is not null;

    public DatePrecision Precision =>
        Clock.Length > 0 ? DatePrecision.PartOfDay
        : HasDay ? DatePrecision.Day
        : Decade is not null ? DatePrecision.PartOfMonth
        : HasMonth ? DatePrecision.Month
        : Season is not null ? DatePrecision.Season
        : DatePrecision.Year;
}
