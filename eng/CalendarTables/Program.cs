using CalendarTables;

// Writes the tables of src/Yuezhang.Time/Calendars. Run from the root of the repository:
//   dotnet run --project eng/CalendarTables -- chinese
//   dotnet run --project eng/CalendarTables -- japanese PATH/japanese-months-wareki.csv
switch (args)
{
    case ["chinese"]:
        Write(ChineseTable.Name, ChineseTable.Make(Read("chinese-months.txt"), Read("chinese-corrections.txt")));
        return 0;
    case ["japanese", var path]:
        Write(JapaneseTable.Name, JapaneseTable.Make(File.ReadAllText(path)));
        return 0;
    default:
        Console.Error.WriteLine("usage: CalendarTables chinese | japanese PATH-OF-THE-MONTHS-OF-WAREKI");
        return 2;
}

static string Read(string name) => File.ReadAllText(Path.Combine("eng", "CalendarTables", name));

static void Write(string name, string source) =>
    File.WriteAllText(Path.Combine("src", "Yuezhang.Time", "Calendars", name + ".g.cs"), source);
