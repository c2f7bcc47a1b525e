using System.Collections.Immutable;
using System.Globalization;

namespace CalendarTables;

/// <summary>A month of a lunisolar calendar by its number, whether it is a leap month, and its length in days.</summary>
internal readonly record struct TableMonth(int Number, bool IsLeap, int Days)
{
    /// <summary>Reads <c>5'-</c>, the leap month 5 of 29 days.</summary>
    public static TableMonth Parse(string token)
    {
        var days = token[^1] switch { '=' => 28, '-' => 29, '+' => 30, _ => throw new FormatException(token) };
        var isLeap = token[^2] == '\'';
        return new(int.Parse(token[..(isLeap ? ^2 : ^1)], CultureInfo.InvariantCulture), isLeap, days);
    }
}

/// <summary>A year of a lunisolar calendar: the Julian day number of its first day, and its months in order.</summary>
internal sealed record TableYear(int Number, int FirstDay, ImmutableArray<TableMonth> Months)
{
    /// <summary>The Julian day number of the day after the year.</summary>
    public int End => FirstDay + Months.Sum(month => month.Days);

    /// <summary>Reads lines of <c>YEAR FIRSTDAY MONTH…</c>; a line that begins with # is a comment.</summary>
    public static IEnumerable<TableYear> ParseAll(string text) =>
        from line in text.Split('\n')
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split(' ')
        select new TableYear(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            [.. parts[2..].Select(TableMonth.Parse)]);
}
