using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Semantics;

public class ForceExamples
{
    [Fact]
    [Example("5.5")]
    public void A_third_party_is_bound_from_its_consent()
    {
        var consent = new Act(Settlement.ToConsent, Settlement.China, Peace);
        var portsmouth = Settlement.Between(Settlement.Russia, Settlement.Japan)
            .With(new Commitment { Party = Settlement.China, Once = Law.Always(Law.Done(consent)), At = Article(5) })
            .Complete(consent, "1910-12-31").Happened(Exchange, "1905-11-25").Happened(consent, "1905-12-22");
        portsmouth.HasTruths(Law.Between(Settlement.Japan, Settlement.China), ("1905-12-21", Truth.False), ("1905-12-22", Truth.True));
        portsmouth.HasTruths(Law.Between(Settlement.Russia, Settlement.Japan), ("1905-11-24", Truth.False), ("1905-11-25", Truth.True));
    }

    [Fact]
    [Example("5.9")]
    public void What_is_granted_to_one_that_is_no_party_stands_while_the_instrument_does() => NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(new Suspension(Aurelia, Borea, Law.Going(Blockade), Article(7))).Happened(Blockade, "1850-03-01")
        .With(Law.May(Trade).Of(Dunmark)).HasStates(("1850-01-30", NormState.Dormant), ("1850-01-31", NormState.InForce), ("1850-03-01", NormState.InForce));

    [Theory]
    [Example("5.10")]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_owed_for_the_good_of_one_that_is_no_party_is_owed_between_the_parties(bool others)
    {
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.Must(Fortification).OwedTo(Dunmark));
        treaty = others ? treaty.With(new Suspension(Aurelia, Corvia, Law.Going(Blockade), Article(7))) : treaty;
        treaty.HasStates(("1850-01-30", NormState.Dormant), ("1850-01-31", NormState.InForce));
    }
}
