using Xunit;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

/// <summary>The program's readings beside those of a reader who did not know it.</summary>
public sealed class GoldQuantityTests
{
    // what we read otherwise, and why: a row that no longer differs is a fault too
    private static readonly Dictionary<string, string> s_differences = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Quantities", "gold-differences.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToDictionary(fields => fields[0], fields => fields[1]);

    [Fact]
    public void Hard_quantities_are_read_as_an_expert_reads_them() =>
        AssertNone(GoldQuantity.Rows("hard-quantities.tsv").Select(row =>
            (row.Where, row.FaultIn(QuantityReader.Read(row.Where), GoldQuantity.CodePoints(row.Where)))));

    [Fact]
    public void Every_quantity_of_the_sources_is_read_as_an_expert_reads_it()
    {
        var folder = Environment.GetEnvironmentVariable("YUEZHANG_SOURCES");
        if (string.IsNullOrEmpty(folder) || !Directory.Exists(folder))
        {
            Assert.Skip("YUEZHANG_SOURCES names no folder of original texts.");
        }

        var rows = GoldQuantity.Rows("quantities.tsv").GroupBy(row => row.Where);
        AssertNone(rows.SelectMany(file =>
        {
            var text = File.ReadAllText(Directory.GetFiles(folder, $"{file.Key}*.txt").Single());
            var points = GoldQuantity.CodePoints(text);
            var readings = QuantityReader.Read(text);
            var unasked = readings.Where(reading => !file.Any(row => points[reading.Start] < row.End && points[reading.End] > row.Start));
            return file.Select(row => ($"{row.Where} {row.Start}", row.FaultIn(readings, points)))
                .Concat(unasked.Select(reading => ($"{file.Key} {points[reading.Start]}", (string?)$"{file.Key} {points[reading.Start]}: {reading} is not expected")));
        }));
    }

    private static void AssertNone(IEnumerable<(string Place, string? Fault)> judgements)
    {
        var judged = judgements.ToList();
        Assert.NotEmpty(judged);
        var faults = judged.Where(judgement => judgement.Fault is not null && !s_differences.ContainsKey(judgement.Place)).Select(judgement => judgement.Fault);
        var mended = judged.GroupBy(judgement => judgement.Place)
            .Where(place => s_differences.ContainsKey(place.Key) && place.All(judgement => judgement.Fault is null))
            .Select(place => $"{place.Key} no longer differs");
        var told = string.Join('\n', faults.Concat(mended));
        Assert.True(told.Length == 0, told);
    }
}
