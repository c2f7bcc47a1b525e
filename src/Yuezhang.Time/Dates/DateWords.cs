using System.Globalization;

namespace Yuezhang.Time.Dates;

/// <summary>What a relative word of time names.</summary>
internal enum RelativeUnit
{
    Day,
    Month,
    Year,
}

/// <summary>A relative word: 越日, 本月, 去冬.</summary>
internal sealed record RelativeWord(RelativeUnit Unit, Shift Shift, Season? Season);

/// <summary>A word that names a calendar, and whether it is an everyday word too.</summary>
internal readonly record struct CalendarWord(DateCalendar Calendar, bool IsShort);

/// <summary>The half of the day that a word gives to a clock time.</summary>
internal enum HalfOfDay
{
    Morning,
    Noon,
    Afternoon,
    Night,
}

/// <summary>The words of time, read from the tables that lie beside this file.</summary>
internal static class DateWords
{
    public static WordTable<RelativeWord> Relative { get; } = new(EmbeddedTable.Rows("Dates.RelativeWords.tsv").Select(row => (row[0], new RelativeWord(
        Enum.Parse<RelativeUnit>(row[1], ignoreCase: true),
        new Shift(int.Parse(row[2], CultureInfo.InvariantCulture), Enum.Parse<Standpoint>(row[3], ignoreCase: true)),
        row.Length > 4 ? Enum.Parse<Season>(row[4], ignoreCase: true) : null))));

    public static WordTable<CalendarWord> Calendars { get; } = new(EmbeddedTable.Rows("Dates.CalendarWords.tsv").Select(row => (row[0],
        new CalendarWord(Enum.Parse<DateCalendar>(row[1], ignoreCase: true), row[2] == "short"))));

    public static WordTable<ClockTime> ClockPoints { get; } = new(ClockRows("point").Select(row => (row[0], Stretch(row))));

    public static WordTable<ClockTime> DoubleHours { get; } = new(ClockRows("double-hour").Select(row => (row[0], Stretch(row))));

    public static WordTable<HalfOfDay> Halves { get; } = new(ClockRows("half").Select(row => (row[0], row[2] switch
    {
        "am" => HalfOfDay.Morning,
        "noon" => HalfOfDay.Noon,
        "pm" => HalfOfDay.Afternoon,
        _ => HalfOfDay.Night,
    })));

    private static IEnumerable<string[]> ClockRows(string kind) => EmbeddedTable.Rows("Dates.ClockWords.tsv").Where(row => row[1] == kind);

    private static ClockTime Stretch(string[] row) =>
        new(int.Parse(row[2], CultureInfo.InvariantCulture), int.Parse(row[3], CultureInfo.InvariantCulture));
}
