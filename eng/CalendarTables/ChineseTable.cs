namespace CalendarTables;

/// <summary>The table of the Chinese calendar: what the package printed, with our corrections laid over it year by year.</summary>
internal static class ChineseTable
{
    public const string Name = "ChineseYears";

    private const string Origin = """
        // The Chinese lunisolar calendar, 104 BC to 2100, a year an integer of 40 bits (see LunisolarYear).
        // Source: lunar-javascript 1.7.7 (https://github.com/6tail/lunar-javascript), Copyright (c) 2018 6tail, MIT licence,
        // by way of eng/CalendarTables/chinese-months.txt, corrected by eng/CalendarTables/chinese-corrections.txt.
        // Made by: dotnet run --project eng/CalendarTables -- chinese
        """;

    public static string Make(string months, string corrections)
    {
        var years = TableYear.ParseAll(months).ToDictionary(year => year.Number);
        foreach (var corrected in TableYear.ParseAll(corrections))
        {
            years[corrected.Number] = corrected;
        }

        return TableSource.Write(Name, Origin, [.. years.Values.OrderBy(year => year.Number)]);
    }
}
