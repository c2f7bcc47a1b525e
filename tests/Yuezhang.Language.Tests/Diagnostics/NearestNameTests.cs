using Xunit;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Tests.Diagnostics;

public class NearestNameTests
{
    [Theory]
    [InlineData("Weihawei", "Weihaiwei")]
    [InlineData("WEIHAIWEI", "Weihaiwei")]
    [InlineData("Wiehaiwei", "Weihaiwei")]
    [InlineData("威海衛", "威海卫")]
    [InlineData("evacuaet", "evacuate")]
    [InlineData("Chefoo", null)]
    [InlineData("旅順", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_found_in_its_own_script(string name, string? nearest) =>
        Assert.Equal(nearest, NearestName.To(name, ["Weihaiwei", "威海卫", "evacuate", "garrison", "台灣"]));

    [Fact]
    public void Of_two_equally_near_names_the_first_in_order_is_meant() => Assert.Equal("bark", NearestName.To("barn", ["barm", "bark"]));

    [Fact]
    public void A_name_of_any_length_is_answered_at_once() => Assert.Null(NearestName.To(new string('a', 1_000_000), ["a"]));
}
