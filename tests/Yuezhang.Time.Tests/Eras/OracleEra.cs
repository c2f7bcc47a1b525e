using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Tests.Eras;

/// <summary>A reign period as an oracle has it.</summary>
internal sealed record OracleEra(string Dynasty, string Name, ImmutableArray<string> Names, Day FirstDay, Day LastDay)
{
    public static OracleEra Read(string[] row) =>
        new(row[0], Bare(row[1]), [.. row[2].Split('/').Append(row[1]).Select(Bare)], DayOf(row[3]), DayOf(row[4]));

    public bool SharesNameWith(OracleEra other) => Names.Intersect(other.Names).Any();

    public IEnumerable<Era> Named(Realm realm) =>
        Names.SelectMany(name => ReignPeriods.Named(name)).Distinct().Where(era => era.Realm == realm);

    private static string Bare(string name) => name.Trim('（', '）');

    private static Day DayOf(string number) => new(int.Parse(number, CultureInfo.InvariantCulture));
}
