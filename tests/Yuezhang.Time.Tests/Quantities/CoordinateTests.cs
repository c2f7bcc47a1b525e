using Xunit;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

public sealed class CoordinateTests
{
    [Theory]
    [InlineData("东经百十度起，至二百十度止", "no longitude is more than 180 degrees")]
    [InlineData("東經一百八十一度", "no longitude is more than 180 degrees")]
    [InlineData("北纬九十一度", "no latitude is more than 90 degrees")]
    [InlineData("东经百十九度、北纬二十三度至一百二十四度", "no latitude is more than 90 degrees")]
    public void A_coordinate_that_no_place_has_is_told_and_keeps_its_value(string text, string note)
    {
        var wrong = Assert.Single(QuantityReader.Read(text), reading => reading.Note is not null);

        Assert.Equal(note, wrong.Note);
        Assert.NotNull(wrong.Value);
    }

    [Theory]
    [InlineData("东经百十九度、北纬二十三度")]
    [InlineData("东经一百八十度")]
    [InlineData("旋转三百六十度")]
    [InlineData("东经百十九度。旋转三百六十度")]
    public void A_coordinate_on_the_globe_and_an_angle_are_not(string text) => Assert.All(QuantityReader.Read(text), reading => Assert.Null(reading.Note));
}
