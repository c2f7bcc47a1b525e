using Xunit;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

public sealed class UnitsTests
{
    [Fact]
    public void Every_value_of_a_unit_has_its_source_and_is_above_zero() => Assert.All(
        Units.All.SelectMany(unit => unit.Sizes),
        size => Assert.True(size.Value.Sign > 0 && size.In.Length > 0 && size.When.Length > 0 && size.Source.Length > 0, size.ToString()));

    [Fact]
    public void No_two_units_share_an_id_or_a_name()
    {
        Assert.Equal(Units.All.Length, Units.All.DistinctBy(unit => unit.Unit.Id).Count());
        Assert.Empty(Units.All.SelectMany(unit => unit.Names.Select(name => (name, unit.Unit.Id))).GroupBy(pair => pair.name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("kuping-tael", "37301/1000")]
    [InlineData("li", "576")]
    [InlineData("ri", "43200/11")]
    public void The_value_that_is_used_is_the_first_published_one(string id, string value) =>
        Assert.Equal(value, Units.Named(id)!.Sizes[0].Value.ToString());

    [Fact]
    public void A_picul_is_a_hundred_catties_of_sixteen_taels_by_the_law_of_1908() => Assert.Equal(
        Units.Named("kuping-tael")!.Sizes[0].Value * 1600 / 1000,
        Units.Named("dan")!.Sizes[0].Value);

    [Fact]
    public void Parts_of_a_unit_are_smaller_than_the_whole() =>
        Assert.All(Units.All.SelectMany(unit => unit.Parts), part => Assert.True(part.Part.Sign > 0 && part.Part < 1, part.Name));
}
