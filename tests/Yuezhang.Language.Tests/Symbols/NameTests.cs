using Xunit;
using Yuezhang.Language.Symbols;

namespace Yuezhang.Language.Tests.Symbols;

public class NameTests
{
    [Theory]
    [InlineData("The customs pledge", "customs  Pledge")]
    [InlineData("Wei-hai-wei", "WEI-HAI-WEI")]
    [InlineData("It\u014D", "Ito\u0304")]
    [InlineData("Go\u0302\u0301", "G\u1ED1")]
    [InlineData("\u304C", "\u304B\u3099")]
    [InlineData("\uF9C3", "\u907C")]
    [InlineData("ÉTAT", "état")]
    public void Names_that_differ_only_in_how_they_are_written_are_one(string one, string other) =>
        Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("威海卫", "威海衛")]
    [InlineData("the", "")]
    [InlineData("theory", "ory")]
    [InlineData("Ito", "It\u014D")]
    public void Names_that_differ_in_their_letters_are_two(string one, string other) =>
        Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("the customs pledge", "customs-pledge")]
    [InlineData("Kuping tael", "kuping-tael")]
    [InlineData("commerce-1896", "commerce-1896")]
    [InlineData("威海卫", "威海卫")]
    [InlineData("the commander's orders", "commander-s-orders")]
    [InlineData("Port  Arthur (旅順)", "port-arthur-旅順")]
    [InlineData("—", "")]
    public void An_identity_is_in_lower_case_with_hyphens_and_without_article(string name, string id) => Assert.Equal(id, EntityId.Of(name));

    [Theory]
    [InlineData("evacuate", "evacuates", "evacuated")]
    [InlineData("garrison", "garrisons", "garrisoned")]
    [InlineData("occupy", "occupies", "occupied")]
    [InlineData("obey", "obeys", "obeyed")]
    [InlineData("publish", "publishes", "published")]
    [InlineData("annex", "annexes", "annexed")]
    [InlineData("cross", "crosses", "crossed")]
    [InlineData("ship", "ships", "shipped")]
    [InlineData("open", "opens", "opened")]
    [InlineData("agree", "agrees", "agreed")]
    [InlineData("levy", "levies", "levied")]
    [InlineData("tow", "tows", "towed")]
    [InlineData("veto", "vetoes", "vetoed")]
    [InlineData("camp in", "camps in", "camped in")]
    public void Regular_verbs_have_their_English_forms(string infinitive, string present, string participle)
    {
        Assert.Equal(present, VerbForms.Present(infinitive));
        Assert.Equal(participle, VerbForms.Participle(infinitive));
    }
}
