using CalendarTables;
using Xunit;
using Yuezhang.Tests.Shared;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

/// <summary>The tables in the library are what the program under <c>eng/</c> makes of their sources.</summary>
public class CalendarTableTests
{
    private const string Sources = "eng/CalendarTables/";
    private const string Tables = "src/Yuezhang.Time/Calendars/";

    [Fact]
    public void The_Chinese_table_is_what_the_program_makes_of_the_package_and_the_corrections() =>
        Assert.Equal(
            Repository.Read($"{Tables}{ChineseTable.Name}.g.cs"),
            ChineseTable.Make(Repository.Read(Sources + "chinese-months.txt"), Repository.Read(Sources + "chinese-corrections.txt")));

    [Fact]
    public void The_Japanese_table_is_what_the_program_makes_of_wareki() =>
        Assert.Equal(
            Repository.Read($"{Tables}{JapaneseTable.Name}.g.cs"),
            JapaneseTable.Make(OracleFiles.Read("japanese-months-wareki.csv")));

    [Fact]
    public void Every_first_day_that_is_not_the_packages_is_a_note()
    {
        var calendar = LunisolarCalendar.Chinese;
        var packages = TableYear.ParseAll(Repository.Read(Sources + "chinese-months.txt")).SelectMany(FirstDays).ToHashSet();
        var ours = MonthList.Of(calendar, calendar.FirstDay, calendar.LastDay).Select(month => month.First.Number).ToList();
        Assert.Equal(
            from first in ours
            where !packages.Contains(first)
            select (first, packages.Except(ours).Single(other => Math.Abs(other - first) == 1)),
            from note in calendar.Notes
            where note.Says.Contains("lunar-javascript", StringComparison.Ordinal)
            select (note.Shipped.Number, note.Other.Number));
    }

    [Fact]
    public void A_year_that_does_not_follow_the_one_before_is_refused() =>
        Assert.Throws<FormatException>(() => ChineseTable.Make("1 1721467 1+ 2-\n2 1721527 1+\n", ""));

    [Fact]
    public void A_month_that_is_neither_long_nor_short_is_refused() =>
        Assert.Throws<FormatException>(() => ChineseTable.Make("1 1721467 1= 2-\n", ""));

    [Fact]
    public void Months_numbered_in_no_known_way_are_refused() =>
        Assert.Throws<FormatException>(() => ChineseTable.Make("1 1721467 1+ 3-\n", ""));

    private static IEnumerable<int> FirstDays(TableYear year) =>
        year.Months.Select((_, index) => year.FirstDay + year.Months.Take(index).Sum(month => month.Days));
}
