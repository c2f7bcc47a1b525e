using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Semantics;

public class RelationExamples
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    [Example("4.3")]
    public void A_rule_concludes_of_everything_of_which_its_body_holds()
    {
        var treaty = s_treaty.With(Law.Rule(Law.Holds(IsOpen, AnyPlace), Law.All(Law.Holds(Protects, AnyParty, AnyPlace), Law.Done(Arrangement))))
            .Stated(Law.Holds(Protects, Aurelia, Karst), "1850-02-01", "1850-06-01").Stated(Law.Holds(Protects, Borea, Moor)).Happened(Arrangement, "1850-03-01");
        treaty.HasTruths(Law.Holds(IsOpen, Moor), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-06-01", Truth.True));
        treaty.HasTruths(Law.Holds(IsOpen, Karst), ("1850-03-01", Truth.True), ("1850-06-01", Truth.False));
    }

    [Fact]
    [Example("4.8")]
    public void A_fact_that_ended_by_the_known_day_is_known_to_be_over() => s_treaty.Stated(Law.Holds(Protects, Aurelia, Karst), "1850-02-01", "1850-02-10").KnownOn("1850-02-20")
        .HasTruths(Law.Holds(Protects, Aurelia, Karst), ("1850-02-09", Truth.True), ("1850-02-10", Truth.False), ("1860-01-01", Truth.False));
}
