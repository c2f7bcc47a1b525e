using Xunit;
using Yuezhang.Tests.Shared;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

/// <summary>Every month from 104 BC to 1912 against the table of DILA's Time Authority, which shares no author with ours.</summary>
public class ChineseOracleTests
{
    // the line of dynasties whose calendar ours is, and the last day of each
    private static readonly (string Dynasty, int LastDay)[] s_mainLine =
    [
        ("西漢", 1724359), ("新", 1729763), ("西漢", 1730405), ("東漢", 1801757), ("曹魏", 1818252), ("西晉", 1836937), ("東晉", 1874653),
        ("劉宋", 1896160), ("南齊", 1904532), ("南梁", 1924821), ("陳", 1936241), ("隋", 1946950), ("唐", 1973368), ("武周", 1978610),
        ("唐", 2052494), ("後梁", 2058315), ("後唐", 2063307), ("後晉", 2067017), ("後漢", 2068453), ("後周", 2071731), ("北宋", 2132856),
        ("南宋", 2188290), ("元", 2220741), ("明", 2321634), ("清", 2419450),
    ];

    private readonly Dictionary<int, List<OracleMonth>> everywhere = [];
    private readonly Dictionary<int, List<OracleMonth>> mainLine = [];
    private readonly List<string> disagreements = [];
    private readonly List<(int Ours, int Theirs)> shifts = [];

    [Fact]
    public void Every_month_is_DILAs_or_the_disagreement_is_listed_with_its_ground()
    {
        Compare();
        Assert.Equal(Listed("dila-months-of-china.txt"), disagreements);
        Assert.Equal(
            from note in LunisolarCalendar.Chinese.Notes
            where note.Says.Contains("DILA", StringComparison.Ordinal)
            select (note.Shipped.Number, note.Other.Number),
            shifts);
    }

    [Fact]
    public void Every_year_of_a_reign_is_the_year_that_its_months_are_in()
    {
        Compare();
        var months = MonthList.Of(LunisolarCalendar.Chinese, LunisolarCalendar.Chinese.FirstDay, new Day(s_mainLine[^1].LastDay));
        var changing =
            from month in months
            where mainLine.ContainsKey(month.First.Number)
            from theirs in mainLine[month.First.Number]
            group (Difference: month.Date.Year - theirs.EraYear, Text: MonthList.Text(month.Date, month.First.Number))
                by (theirs.Dynasty, theirs.Era, Since: theirs.Era is "" or ['（', ..] ? theirs.EraYear - month.Date.Year : 0) into reign
            where reign.Select(month => month.Difference).Distinct().Count() > 1
            select $"{reign.Key.Dynasty} {reign.Key.Era}: {string.Join(", ", reign.GroupBy(month => month.Difference).Select(year => $"{year.Key} from {year.First().Text}"))}";
        Assert.Equal(Listed("dila-years-of-china.txt"), changing);
    }

    private static IEnumerable<string> Listed(string name) =>
        Repository.Read($"tests/Yuezhang.Time.Tests/Calendars/{name}").Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or '='));

    private void Compare()
    {
        var calendar = LunisolarCalendar.Chinese;
        foreach (var month in OracleMonth.Read("chinese-months-dila.csv").Where(month => month.First >= calendar.FirstDay.Number))
        {
            Add(everywhere, month);
            if (IsMainLine(month))
            {
                Add(mainLine, month);
            }
        }

        var ours = MonthList.Of(calendar, calendar.FirstDay, new Day(s_mainLine[^1].LastDay)).ToDictionary(month => month.First.Number, month => month.Date);
        var theirsAlone = mainLine.Keys.Where(first => !ours.ContainsKey(first)).ToHashSet();
        foreach (var (first, date) in ours)
        {
            var shifted = theirsAlone.FirstOrDefault(theirs => Math.Abs(theirs - first) <= 2);
            if (mainLine.TryGetValue(first, out var months) ? months.Any(month => IsSame(month, date))
                : shifted == 0 && everywhere.TryGetValue(first, out months) && months.Any(month => IsSame(month, date)))
            {
                continue;
            }

            if (shifted != 0 && months is null && mainLine[shifted].Any(month => IsSame(month, date)))
            {
                theirsAlone.Remove(shifted);
                shifts.Add((first, shifted));
                continue;
            }

            var theirs = mainLine.TryGetValue(first, out months) ? string.Join(", ", months.Select(month => MonthList.Name(month.Number, month.IsLeap))) : "none";
            disagreements.Add($"{MonthList.Text(date, first)} | {theirs}");
        }

        disagreements.AddRange(
            from first in theirsAlone.Order()
            from month in mainLine[first]
            select $"none | {month.Era} {month.EraYear} {MonthList.Name(month.Number, month.IsLeap)} {first}");
    }

    private static void Add(Dictionary<int, List<OracleMonth>> months, OracleMonth month)
    {
        if (!months.TryGetValue(month.First, out var there))
        {
            months[month.First] = there = [];
        }

        there.Add(month);
    }

    // of 762 DILA counts the months without a number from 1; 建巳月 became the fourth month on its fifteenth day
    private static bool IsSame(OracleMonth theirs, LunisolarDate ours) =>
        theirs.IsLeap == ours.IsLeap
        && (theirs.Number == ours.Month
            || (ours is { Year: 762, Month: >= LunisolarMonth.JianZi } && (theirs.Number == ours.Month - LunisolarMonth.JianZi + 1 || theirs.Number == 4)));

    private static bool IsMainLine(OracleMonth month)
    {
        var from = 0;
        foreach (var (dynasty, lastDay) in s_mainLine)
        {
            if (dynasty == month.Dynasty && month.First <= lastDay && month.Last >= from)
            {
                return true;
            }

            from = lastDay + 1;
        }

        return false;
    }
}
