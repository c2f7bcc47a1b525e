using Xunit;
using Yuezhang.Time.Dates;

namespace Yuezhang.Time.Tests.Dates;

/// <summary>The dates of the source documents, against what a careful reader found in them by hand.</summary>
public sealed class SourceDatesTests
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("YUEZHANG_SOURCES");

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Every_date_of_a_source_is_read_and_nothing_else_is(string file)
    {
        var text = Source(file);
        var readings = Read(text);
        var rows = GoldDate.OfSources(file).ToList();
        Assert.NotEmpty(rows);

        var misses = rows.Select(row => row.Miss(readings)).OfType<string>();
        var excess = readings.Where(reading => !rows.Exists(row => row.Kind is not ("period" or "trap") && row.Start < reading.End && reading.Start < row.End))
            .Select(reading => $"read where no date is: {GoldDate.Show(reading.Reading)} at {reading.Start}");
        var faults = misses.Concat(excess).ToList();
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void No_true_pair_of_a_source_is_in_conflict(string file)
    {
        var readings = Read(Source(file));

        Assert.Empty(readings.Where(reading => reading.Reading.Conflict is not null).Select(reading => GoldDate.Show(reading.Reading)));
    }

    private static string Source(string file)
    {
        Assert.SkipWhen(s_folder is null, "YUEZHANG_SOURCES names no folder of sources");
        return File.ReadAllText(Directory.GetFiles(s_folder!, $"{file}_*.txt").Single());
    }

    private static List<(int Start, int End, DateReading Reading)> Read(string text) =>
        [.. DateReader.Read(text, DateReadingOptions.None, TestContext.Current.CancellationToken)
            .Select(reading => (CodePoints.Before(text, reading.Start), CodePoints.Before(text, reading.End), reading))];
}
