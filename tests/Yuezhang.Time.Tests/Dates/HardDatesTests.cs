using Xunit;
using Yuezhang.Time.Dates;

namespace Yuezhang.Time.Tests.Dates;

public sealed class HardDatesTests
{
    public static TheoryData<string> Texts => [.. GoldDate.Hard.Select(rows => rows.Key)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_date_is_read_as_a_careful_reader_reads_it(string text)
    {
        var readings = DateReader.Read(text, DateReadingOptions.None, TestContext.Current.CancellationToken)
            .Select(reading => (CodePoints.Before(text, reading.Start), CodePoints.Before(text, reading.End), reading)).ToList();

        var misses = GoldDate.Hard[text].Select(row => row.Miss(readings)).OfType<string>().ToList();
        Assert.True(misses.Count == 0, string.Join("\n", misses));
    }
}
