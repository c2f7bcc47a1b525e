using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Conflicts;

/// <summary>Duties to acts that exclude each other, and two values of what can have only one.</summary>
public class IncompatibilityTests
{
    private static readonly Relation s_suzerain = new("has-suzerain", "has as its suzerain", [Sort.Place, Sort.Party], Article(8)) { IsSingleValued = true };

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Law.Must(Garrison), Law.Must(Blockade, 2).Once(Law.Done(Arrangement))).Happened(Arrangement, "1850-03-01") with
    {
        Incompatibilities = [new(Garrison, Blockade, Article(5))],
    };

    [Fact]
    [Example("9.7")]
    public void Duties_to_acts_that_exclude_each_other_are_in_conflict_while_both_bind()
    {
        s_treaty.HasVerdicts(Modality.Must, Garrison, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.Conflict));
        s_treaty.HasVerdicts(Modality.Must, Blockade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Conflict));
    }

    [Fact]
    public void A_duty_and_a_right_to_what_it_excludes_are_none() =>
        (s_treaty with { Norms = [s_treaty.Norms[0], s_treaty.Norms[1] with { Modality = Modality.May }] }).HasVerdicts(Modality.Must, Garrison, ("1850-03-01", Verdict.Yes));

    [Fact]
    public void The_conflict_names_both_articles() =>
        Assert.Equal([Article(1), Article(2)], s_treaty.Ask(Modality.Must, Garrison, "1850-03-10").Because.Select(p => p.At));

    [Fact]
    [Example("9.8")]
    public void Two_values_at_once_of_what_can_have_one_are_a_conflict()
    {
        var treaty = (s_treaty with { Relations = [s_suzerain] })
            .Stated(Law.Holds(s_suzerain, Karst, Aurelia), "1850-03-01", "1850-05-01").Stated(Law.Holds(s_suzerain, Karst, Borea), "1850-04-01");
        Assert.Equal(Verdict.Yes, treaty.Ask(Law.Holds(s_suzerain, Karst, Aurelia), "1850-03-31").Verdict);
        Assert.Equal(Verdict.Conflict, treaty.Ask(Law.Holds(s_suzerain, Karst, Aurelia), "1850-04-01").Verdict);
        Assert.Equal(Verdict.No, treaty.Ask(Law.Holds(s_suzerain, Karst, Aurelia), "1850-05-01").Verdict);
    }
}
