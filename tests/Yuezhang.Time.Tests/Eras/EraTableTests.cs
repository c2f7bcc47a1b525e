using System.Globalization;
using Xunit;
using Yuezhang.Time.Eras;
using static Yuezhang.Time.Eras.ReignPeriods;

namespace Yuezhang.Time.Tests.Eras;

public class EraTableTests
{
    [Fact]
    public void Every_era_has_a_name_of_its_own() => Assert.Equal(All.Length, All.Select(era => era.Id).Distinct().Count());

    [Fact]
    public void Both_realms_are_whole()
    {
        Assert.Equal("建元", All.First(era => era.Realm == Realm.China).Name);
        Assert.Equal("大化", All.First(era => era.Realm == Realm.Japan).Name);
        Assert.Equal("令和", All.Last().Name);
        Assert.True(All.Count(era => era is { Realm: Realm.China, IsStandard: true }) > 330);
        Assert.True(All.Count(era => era is { Realm: Realm.China, IsStandard: false }) > 400);
        Assert.True(All.Count(era => era.Realm == Realm.Japan) > 245);
    }

    [Fact]
    public void Every_era_but_the_unused_one_begins_before_it_ends() =>
        Assert.Equal(["祺祥"], All.Where(era => era.LastDay < era.FirstDay).Select(era => era.Name));

    [Fact]
    public void Only_the_Republic_and_the_present_era_of_Japan_last() =>
        Assert.Equal(["民國", "令和"], All.Where(era => era.LastDay is null).Select(era => era.Name));

    [Fact]
    public void Every_era_says_where_it_is_recorded() => Assert.DoesNotContain(All, era => era.Source.Length == 0 || era.Dynasty.Length == 0);

    [Fact]
    public void Era_follows_era_on_every_line_or_it_is_explained()
    {
        var explained = DifferenceTable.Rows("eras-seams.tsv").Select(row => string.Join(' ', row[..3])).Order();
        var seams =
            from line in All.GroupBy(era => (era.Realm, era.Line))
            from pair in line.Zip(line.Skip(1))
            let between = pair.Second.FirstDay - pair.First.LastDay!.Value - 1
            where between != 0
            select string.Create(CultureInfo.InvariantCulture, $"{pair.First.Id} {pair.Second.Id} {between}");
        Assert.Equal(explained, seams.Order());
    }

    [Fact]
    public void The_first_year_is_the_year_of_the_first_day_or_an_era_counted_on()
    {
        var countedOn =
            from era in All
            where era.WasUsed && RegnalDate.TryFromDay(era, era.FirstDay, out var first) && first.Year != 1
            select era;
        Assert.All(countedOn, era => Assert.NotEmpty(era.Note));
        Assert.All(countedOn, era => Assert.Contains(All, other => other.Name == era.Name && other.FirstYear == era.FirstYear && other.FirstDay < era.FirstDay));
    }
}
