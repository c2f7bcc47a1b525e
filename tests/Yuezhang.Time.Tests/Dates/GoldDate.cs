using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Yuezhang.Time.Dates;

namespace Yuezhang.Time.Tests.Dates;

/// <summary>A row of what a careful reader, without any program, found a date to mean; the files' headers say what the columns are.</summary>
internal sealed partial record GoldDate(string Where, int Start, int End, string Surface, DayRange? Days, string Precision, string Calendar, string Conflict, string Kind, bool IsRelative)
{
    public static IEnumerable<GoldDate> OfSources(string file) =>
        from row in Rows("dates.tsv")
        where row[0] == file
        select new GoldDate(row[0], Number(row[1]), Number(row[2]), Unescape(row[3]), Range(row[5], row[6]), row[7], row[8], "", row[13], row[10].StartsWith("day@", StringComparison.Ordinal));

    public static ILookup<string, GoldDate> Hard { get; } = (
        from row in Rows("hard-dates.tsv")
        select new GoldDate(Unescape(row[0]), Number(row[1]), Number(row[2]), Unescape(row[3]), Range(row[5], row[6]), row[7], row[8], row[12], row[15], row[10].StartsWith("day@", StringComparison.Ordinal)))
        .ToLookup(row => row.Where);

    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Gold", file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>How the readings of the text miss this row; null where they do not.</summary>
    public string? Miss(IReadOnlyList<(int Start, int End, DateReading Reading)> readings)
    {
        var found = readings.FirstOrDefault(reading => reading.Start == Start && reading.End == End).Reading;
        return Kind switch
        {
            "period" or "trap" => readings.FirstOrDefault(reading => reading.Start >= Start && reading.End <= End).Reading is { } wrong ? $"{this} read as {Show(wrong)}" : null,
            "optional" => found is null || found.Value is null || found.Value == Days ? null : $"{this} read as {Show(found)}",
            _ when found is null => $"{this} not read; near it: {string.Join("; ", readings.Where(r => r.End > Start - 2 && r.Start < End + 2).Select(r => Show(r.Reading)))}",
            "undetermined" => found.Value is null || (Days is { } widest && found.Value.Value.First <= widest.First && found.Value.Value.Last >= widest.Last)
                ? MissConflict(found)
                : $"{this} has a value: {Show(found)}",
            "problem" => found is { Value: null, Problem: not null } ? null : $"{this} has a value: {Show(found)}",
            "date" => found.Value != Days ? $"{this} read as {Show(found)}"
                : !IsRelative && !Calendar.Equals($"{found.Calendar}", StringComparison.OrdinalIgnoreCase) && !(Calendar == "gregorian" && found.Calendar == DateCalendar.Japanese) ? $"{this} has the calendar of {Show(found)}"
                : (Precision == "within-day") != (found.Precision == DatePrecision.PartOfDay) && !Surface.EndsWith("点钟", StringComparison.Ordinal) && Surface != "夜午" ? $"{this} has the precision of {Show(found)}"
                : MissConflict(found),
            _ => throw new InvalidDataException(Kind),
        };
    }

    public override string ToString() => $"{Surface} ({Where.Split('\n')[0]}, {Start}-{End}, {Kind} {Days})";

    public static string Show(DateReading reading) =>
        $"{reading.Text} = {reading.Value?.ToString() ?? "?"} ({reading.Calendar}, {reading.Precision}{(reading.Conflict is { } conflict ? $", conflict {conflict}" : "")}{(reading.Problem is { } problem ? $", {problem}" : "")})";

    private string? MissConflict(DateReading found)
    {
        if (ConflictForm().Match(Conflict) is not { Success: true } match)
        {
            return found.Conflict is null || Conflict.StartsWith("as ", StringComparison.Ordinal) ? null : $"{this} is in no conflict: {Show(found)}";
        }

        return found.Conflict is { } conflict && conflict.Days == Number(match.Groups[1].Value)
            && conflict.Repair?.Contains(match.Groups[2].Value, StringComparison.Ordinal) == true
            ? null
            : $"{this} should be in conflict, {Conflict}: {Show(found)}";
    }

    [GeneratedRegex(@"^(\d+) days?; repair \S+ to (\S+)")]
    private static partial Regex ConflictForm();

    private static DayRange? Range(string from, string until) => from.Length > 0 ? new DayRange(Day.Parse(from), Day.Parse(until)) : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' ? text[i] : text[++i] switch
            {
                't' => '\t',
                'n' => '\n',
                _ => '\\',
            });
        }

        return plain.ToString();
    }
}
