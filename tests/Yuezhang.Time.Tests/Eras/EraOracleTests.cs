using System.Globalization;
using Xunit;
using Yuezhang.Time.Eras;
using Yuezhang.Time.Tests.Calendars;

namespace Yuezhang.Time.Tests.Eras;

/// <summary>Every reign period against those of the DILA Time Authority; each difference stands in eras-differences.tsv, explained.</summary>
public class EraOracleTests
{
    [Theory]
    [InlineData(Realm.China, "chinese-eras-dila.csv")]
    [InlineData(Realm.Japan, "japanese-eras-dila.csv")]
    public void The_days_are_those_of_the_oracle_or_the_difference_is_explained(Realm realm, string file)
    {
        var oracle = Joined(OracleFiles.Rows(file).Where(IsEra).Select(OracleEra.Read));
        var found = oracle.Select(era => Difference(realm, era)).OfType<string>().Order(StringComparer.Ordinal);
        var explained = DifferenceTable.Rows("eras-differences.tsv").Where(row => row[0] == realm.ToString())
            .Select(row => string.Join(' ', row[..6])).Order(StringComparer.Ordinal);
        Assert.Equal(explained, found);
    }

    [Fact]
    public void Every_difference_has_its_reason() =>
        Assert.DoesNotContain(DifferenceTable.Rows("eras-differences.tsv"), row => row.Length != 7 || row[6].Length < 20);

    // the oracle has years without an era in brackets, and with them 後元, which is an era from 88 BC on only
    private static bool IsEra(string[] row) =>
        row[1] == "（後元）" ? OracleEra.Read(row).FirstDay > ReignPeriods.All[0].FirstDay : row[1].Length > 0 && row[1][0] is not ('(' or '（');

    // an oracle row is a reign; an era goes on from one row into another of the same name that begins the day after
    private static List<OracleEra> Joined(IEnumerable<OracleEra> rows)
    {
        var joined = new List<OracleEra>();
        foreach (var row in rows)
        {
            var before = joined.FindLastIndex(era => era.LastDay.Next == row.FirstDay && era.SharesNameWith(row));
            if (before < 0)
            {
                joined.Add(row);
            }
            else
            {
                joined[before] = joined[before] with { LastDay = row.LastDay };
            }
        }

        return joined;
    }

    private static string? Difference(Realm realm, OracleEra oracle)
    {
        var ours = oracle.Named(realm).MinBy(era => Math.Abs(era.FirstDay - oracle.FirstDay) + Math.Abs((era.LastDay ?? new Day(9_999_999)) - oracle.LastDay));
        if (ours is null)
        {
            return $"{realm} {oracle.Dynasty} {oracle.Name} - 0 0";
        }

        var first = ours.FirstDay - oracle.FirstDay;
        var last = (ours.LastDay - oracle.LastDay)?.ToString(CultureInfo.InvariantCulture) ?? "lasts";
        return first == 0 && last == "0"
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{realm} {oracle.Dynasty} {oracle.Name} {ours.Id} {first} {last}");
    }
}
