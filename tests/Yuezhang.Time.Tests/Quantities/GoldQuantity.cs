using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

/// <summary>A quantity that was read by hand, and the judgement of what the program reads in its place.</summary>
internal sealed record GoldQuantity(string Where, int Start, int End, string Surface, string Value, string From, string Until, string Unit, string Kind, string Need)
{
    /// <summary>Rows of a table whose columns from the given one on are start, end, surface, value, from, until, unit, kind, remark, need.</summary>
    public static IEnumerable<GoldQuantity> Rows(string table) =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Gold", table))
        where line.Length > 0 && line[0] != '#'
        let fields = line.Split('\t')
        select new GoldQuantity(
            fields[0], int.Parse(fields[1]), int.Parse(fields[2]), fields[3], fields[4], fields[5], fields[6], fields[7], fields[8], fields[10]);

    /// <summary>What is wrong in the readings of the text from which the row is; null when nothing is.</summary>
    public string? FaultIn(IReadOnlyList<QuantityReading> readings, IReadOnlyList<int> codePoints)
    {
        var touching = readings.Where(reading => codePoints[reading.Start] < End && codePoints[reading.End] > Start).ToList();
        return Need switch
        {
            "never" => touching.Exists(reading => reading.From is not null) ? $"{this}: {touching[0]} is no quantity" : null,
            "may" when touching.Count == 0 => null,
            _ => touching.Exists(Agrees) ? null : $"{Where} {Start} {Surface}: {string.Join(", ", touching)}; expected {Value} {From} {Until} {Unit} {Kind}",
        };
    }

    /// <summary>The code points before each UTF-16 code unit of a text, and after its last.</summary>
    public static IReadOnlyList<int> CodePoints(string text)
    {
        var counts = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            counts[i + 1] = counts[i] + (char.IsLowSurrogate(text[i]) ? 0 : 1);
        }

        return counts;
    }

    private bool Agrees(QuantityReading reading) =>
        Kind.Equals(reading.Kind.ToString(), StringComparison.OrdinalIgnoreCase)
        && Value == (reading.Value?.ToString() ?? "")
        && From == (reading.From?.ToString() ?? "")
        // no upper bound is given where usage gives none; ours is then any above
        && (Until == (reading.Until?.ToString() ?? "") || (Until.Length == 0 && From.Length > 0))
        && (Unit is "1" ? "" : Unit) == (reading.Unit?.Id ?? "");
}
