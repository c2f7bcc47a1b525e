using Xunit;
using Yuezhang.Tests.Shared;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

/// <summary>Every month from 645 to 1872 against the table of DILA's Time Authority, which shares no author with ours.</summary>
public class JapaneseOracleTests
{
    [Fact]
    public void Every_month_is_DILAs_or_the_disagreement_is_listed_with_its_ground()
    {
        var calendar = LunisolarCalendar.Japanese;
        var theirs = OracleMonth.Read("japanese-months-dila.csv")
            .Where(month => month.First >= calendar.FirstDay.Number)
            .GroupBy(month => month.First)
            .ToDictionary(months => months.Key, months => months.Select(month => MonthList.Name(month.Number, month.IsLeap)).ToHashSet());
        var ours = MonthList.Of(calendar, calendar.FirstDay, calendar.LastDay).ToDictionary(month => month.First.Number, month => month.Date);
        var alone = theirs.Keys.Where(first => !ours.ContainsKey(first)).ToHashSet();
        var disagreements = new List<string>();
        foreach (var (first, date) in ours)
        {
            var other = theirs.ContainsKey(first) ? first : alone.FirstOrDefault(day => Math.Abs(day - first) <= 2);
            alone.Remove(other);
            if (other != first || !theirs[first].Contains(MonthList.Name(date.Month, date.IsLeap)))
            {
                disagreements.Add($"{MonthList.Text(date, first)} | {(other == 0 ? "none" : $"{string.Join(", ", theirs[other])} {other}")}");
            }
        }

        disagreements.AddRange(alone.Order().Select(first => $"none | {string.Join(", ", theirs[first])} {first}"));
        Assert.Equal(
            Repository.Read("tests/Yuezhang.Time.Tests/Calendars/dila-months-of-japan.txt").Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or '=')),
            disagreements);
    }

    [Fact]
    public void Every_month_is_wareki_s()
    {
        var calendar = LunisolarCalendar.Japanese;
        var theirs =
            from cells in OracleFiles.Rows("japanese-months-wareki.csv")
            let month = Array.ConvertAll(cells, int.Parse)
            where month[0] >= calendar.FirstYear
            select (month[0], month[1], month[2] != 0, month[3], month[4]);
        Assert.Equal(theirs,
            from month in MonthList.Of(calendar, calendar.FirstDay, calendar.LastDay)
            let date = month.Date
            select (date.Year, date.Month, date.IsLeap, month.First.Number, calendar.DaysInMonth(date.Year, date.Month, date.IsLeap)));
    }
}
