using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Semantics;

/// <summary>By the peace, Borea is to have what Aurelia grants to others. The alliance of Aurelia and Corvia is exchanged on 1 March.</summary>
public class PrivilegeExamples
{
    private static readonly Act s_allianceExchange = new(Verb.Exchange, null, Alliance);

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(s_allianceExchange, "1870-12-31")
        .With(new MostFavouredNationClause { Id = "peace/9", Grantor = Aurelia, Beneficiary = Borea, Instrument = Peace, At = Article(9) })
        .Happened(s_allianceExchange, "1850-03-01");

    [Fact]
    [Example("13.3")]
    public void What_the_grantor_cannot_do_itself_it_does_not_grant()
    {
        var treaty = s_treaty.With(Law.Instrument(Alliance, Aurelia, Corvia)).With(Law.Cannot(Trade with { Agent = Aurelia }).In(Alliance));
        treaty.HasVerdicts(Modality.Cannot, Trade with { Agent = Aurelia }, ("1850-03-01", Verdict.Yes));
        treaty.HasVerdicts(Modality.Cannot, Trade, ("1850-03-01", Verdict.Silent));
    }

    [Fact]
    [Example("13.4")]
    public void Where_several_might_have_granted_it_nobody_has()
    {
        var grant = Law.May(Trade with { Agent = Corvia }).In(Alliance);
        var treaty = s_treaty.With(Law.Instrument(Alliance, Aurelia, Corvia, Dunmark));
        treaty.With(grant).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Silent));
        treaty.With(grant.OwedTo(Aurelia)).HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
    }
}
