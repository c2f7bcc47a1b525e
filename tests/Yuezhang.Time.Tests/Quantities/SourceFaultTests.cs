using Xunit;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

/// <summary>What is wrong with a quantity of the source documents is told, and the value left as it is printed.</summary>
public sealed class SourceFaultTests
{
    [Fact]
    public void A_longitude_that_no_place_has_is_told_in_the_source_that_prints_it()
    {
        var folder = Environment.GetEnvironmentVariable("YUEZHANG_SOURCES");
        Assert.SkipWhen(folder is null, "YUEZHANG_SOURCES names no folder of sources");

        var told = Directory.GetFiles(folder!, "*.txt").SelectMany(file => QuantityReader.Read(File.ReadAllText(file)))
            .Where(reading => reading.Unit?.Id == "degree" && reading.Note is not null);

        var longitude = Assert.Single(told);
        Assert.Equal((220, "no longitude is more than 180 degrees"), ((int)longitude.Value!.Value.Numerator, longitude.Note));
    }
}
