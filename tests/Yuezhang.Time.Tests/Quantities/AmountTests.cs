using Xunit;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

public class AmountTests
{
    private static readonly Unit s_kuping = new("kuping-tael", "Kuping tael", "Kuping taels");
    private static readonly Unit s_haikwan = new("haikwan-tael", "Haikwan tael", "Haikwan taels");

    [Fact]
    public void Parts_of_an_amount_add_up_to_it_exactly()
    {
        var rest = new Amount(100_000_000, s_kuping);
        var part = rest * new Rational(1, 6);
        Assert.Equal("16,666,666⅔ Kuping taels", part.ToString());
        Assert.Equal(rest, part + part + part + part + part + part);
        Assert.Equal("83,333,333⅓ Kuping taels", (rest - part).ToString());
    }

    [Theory]
    [InlineData(1, "1 Kuping tael")]
    [InlineData(0, "0 Kuping taels")]
    [InlineData(-1, "-1 Kuping taels")]
    [InlineData(2, "2 Kuping taels")]
    public void Only_exactly_one_is_singular(int value, string expected) =>
        Assert.Equal(expected, new Amount(value, s_kuping).ToString());

    [Fact]
    public void Amounts_of_one_unit_are_compared()
    {
        Amount less = new(1, s_kuping), more = new(2, s_kuping with { });
        Assert.True(less < more && more > less && less <= more && more >= less && less.CompareTo(more) < 0 && less != more);
    }

    [Fact]
    public void Amounts_of_unlike_units_do_not_mix()
    {
        Amount taels = new(1, s_kuping), customs = new(1, s_haikwan);
        Assert.Throws<InvalidOperationException>(() => taels + customs);
        Assert.Throws<InvalidOperationException>(() => taels - customs);
        Assert.Throws<InvalidOperationException>(() => taels < customs);
        Assert.NotEqual(taels, customs);
    }
}
