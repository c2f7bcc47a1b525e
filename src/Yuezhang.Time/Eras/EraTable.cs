using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Eras;

/// <summary>Reads the tables eras-china.tsv and eras-japan.tsv.</summary>
internal static class EraTable
{
    public static ImmutableArray<Era> Read() =>
    [
        .. Read("eras-china.tsv", Realm.China, LunisolarCalendar.Chinese),
        .. Read("eras-japan.tsv", Realm.Japan, LunisolarCalendar.Japanese),
    ];

    private static ImmutableArray<Era> Read(string table, Realm realm, LunisolarCalendar calendar)
    {
        var rows = Table.Rows(table).ToImmutableArray();
        var eras = ImmutableArray.CreateBuilder<Era>(rows.Length);
        var nextFirstDay = new Dictionary<string, Day>();
        // backwards, for an era without a last day lasts until the next of its line
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            var era = Row(rows[i], realm, calendar, nextFirstDay);
            nextFirstDay[era.Line] = era.FirstDay;
            eras.Add(era);
        }

        eras.Reverse();
        return eras.MoveToImmutable();
    }

    // id, line, dynasty, name, other names, first, last, year 1, proclaimed, accession, certainty, reckoning, note, source
    private static Era Row(string[] row, Realm realm, LunisolarCalendar calendar, Dictionary<string, Day> nextFirstDay)
    {
        var (year, firstDay) = EraDate.Read(row[5], calendar);
        return new Era
        {
            Id = row[0],
            Realm = realm,
            Line = row[1],
            Dynasty = row[2],
            Name = row[3],
            Simplified = EraCharacters.Simplify(row[3]),
            Japanese = EraCharacters.ToJapanese(row[3]),
            OtherNames = [.. row[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            FirstDay = firstDay,
            LastDay = DayOf(row[6], calendar, asLast: true) ?? (nextFirstDay.TryGetValue(row[1], out var next) ? next.Previous : null),
            FirstYear = row[7].Length > 0 ? int.Parse(row[7], CultureInfo.InvariantCulture) : year,
            Proclaimed = DayOf(row[8], calendar),
            Accession = DayOf(row[9], calendar),
            Certainty = Enum.Parse<Certainty>(row[10], ignoreCase: true),
            Reckoning = ReckoningOf(row[11], realm),
            Note = row[12],
            Source = row[13],
        };
    }

    private static Day? DayOf(string text, LunisolarCalendar calendar, bool asLast = false) =>
        text.Length > 0 ? EraDate.Read(text, calendar, asLast).Day : null;

    private static Reckoning ReckoningOf(string text, Realm realm) => text switch
    {
        "gregorian" => Reckoning.Gregorian,
        "none" => Reckoning.NotCovered,
        "" => realm == Realm.Japan ? Reckoning.JapaneseCivil : Reckoning.ChineseLunisolar,
        _ => throw new InvalidDataException($"{text} is no reckoning."),
    };
}
