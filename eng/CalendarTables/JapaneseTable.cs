using System.Globalization;

namespace CalendarTables;

/// <summary>The table of the Japanese calendar, from the list of months (year, month, leap, first_day_jdn, length) of wareki.</summary>
internal static class JapaneseTable
{
    public const string Name = "JapaneseYears";

    // the first of all era names, Taika, was proclaimed in 645
    private const int FirstYear = 645;

    private const string Origin = """
        // The Japanese lunisolar calendar, 645 to 1872, a year an integer of 40 bits (see LunisolarYear).
        // Source: the list of months of wareki (https://github.com/sugi/wareki), after manakai/data-locale and Nihon rekijitsu
        // genten; data CC0.
        // Made by: dotnet run --project eng/CalendarTables -- japanese PATH/japanese-months-wareki.csv
        """;

    public static string Make(string csv)
    {
        var years =
            from line in csv.Split('\n').Skip(1)
            where line.Length > 0
            let cells = line.Split(',')
            let fields = cells.Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray()
            where fields[0] >= FirstYear
            group (First: fields[3], Month: new TableMonth(fields[1], fields[2] != 0, fields[4])) by fields[0] into year
            select new TableYear(year.Key, year.First().First, [.. year.Select(month => month.Month)]);
        return TableSource.Write(Name, Origin, [.. years]);
    }
}
