using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>"Borea may trade at every place that is open"; "every party shall fortify every place that it protects".</summary>
public class NormsOfManyTests
{
    private static readonly Act s_tradeAnywhere = Trade with { Object = AnyPlace };

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Law.May(s_tradeAnywhere).While(Law.Holds(IsOpen, AnyPlace)))
        .Stated(Law.Holds(IsOpen, Karst), "1850-03-01", "1850-05-01").Stated(Law.Holds(IsOpen, Moor), "1850-04-01");

    [Fact]
    public void It_stands_once_for_each_thing_of_the_sort() =>
        Assert.Equal([Karst, Moor, Quay], s_treaty.Model.Norms.Select(n => n.Act.Object));

    [Fact]
    public void Of_each_thing_it_has_a_life_of_its_own()
    {
        s_treaty.HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes), ("1850-04-30", Verdict.Yes), ("1850-05-01", Verdict.No));
        s_treaty.HasVerdicts(Modality.May, Trade with { Object = Moor }, ("1850-03-31", Verdict.NotYet), ("1850-04-01", Verdict.Yes), ("1850-05-01", Verdict.Yes));
        s_treaty.HasVerdicts(Modality.May, Trade with { Object = Quay }, ("1850-05-01", Verdict.NotYet));
    }

    [Fact]
    public void Of_two_variables_it_stands_for_every_pair()
    {
        var duty = Law.Must(new Act(ToFortify, AnyParty, AnyPlace)).While(Law.Holds(Protects, AnyParty, AnyPlace)).Within(Law.Days(10));
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(duty).Stated(Law.Holds(Protects, Borea, Quay));
        Assert.Equal(12, treaty.Model.Norms.Length);
        Assert.Equal(12, treaty.Model.Norms.Select(n => n.Id).Distinct(StringComparer.Ordinal).Count());
        treaty.Complete(new Act(ToFortify, Borea, Quay), "1870-12-31").Complete(new Act(ToFortify, Aurelia, Quay), "1870-12-31")
            .HasVerdicts(Modality.Must, new Act(ToFortify, Borea, Quay), ("1850-01-30", Verdict.NotYet), ("1850-02-10", Verdict.Yes), ("1850-02-11", Verdict.Yes));
        treaty.HasTruths(Law.Breached(Modality.Must, new Act(ToFortify, Borea, Quay)), ("1850-02-10", Truth.False), ("1850-02-11", Truth.Unknown));
    }

    [Fact]
    public void A_general_permission_and_a_particular_prohibition_conflict_unless_one_goes_before()
    {
        var treaty = s_treaty.With(Law.MustNot(Trade, 2));
        treaty.HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.No), ("1850-03-01", Verdict.Conflict), ("1850-05-01", Verdict.No));
        var before = s_treaty.With(Law.MustNot(Trade, 2) with { Notwithstanding = ["1"] });
        before.HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.No));
        before.HasVerdicts(Modality.May, Trade with { Object = Moor }, ("1850-04-01", Verdict.Yes));
    }

    [Fact]
    public void One_rule_may_look_at_the_norm_of_each()
    {
        var treaty = s_treaty.With(Law.Rule(Law.Holds(IsReached, AnyPlace), Law.Bound(Modality.May, s_tradeAnywhere)));
        treaty.HasTruths(Law.Holds(IsReached, Karst), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-05-01", Truth.False));
        treaty.HasTruths(Law.AtLeast(2, AnyPlace, Law.Bound(Modality.May, s_tradeAnywhere)), ("1850-03-31", Truth.False), ("1850-04-01", Truth.True), ("1850-05-01", Truth.False));
    }

    [Fact]
    public void The_proof_speaks_of_the_thing_not_of_the_variable() => Assert.Equal(
        ["Borea may trade at Karst: in force", "the peace is exchanged", "1850-01-31: the peace is exchanged (the gazette)", "Karst is open", "it is recorded that Karst is open (the atlas)"],
        s_treaty.Why(Modality.May, Trade, "1850-03-10"));

    [Fact]
    public void On_a_reading_it_may_be_said_of_one_only()
    {
        var treaty = s_treaty.With(Law.Reading("ports", true, "all", "one")) with { Norms = [s_treaty.Norms[0] with { Guard = new("ports", "all") }, Law.May(Trade, 2) with { Guard = new("ports", "one") }] };
        Assert.Equal(3, treaty.Model.Norms.Length);
        Assert.Single(treaty.Read("ports", "one").Model.Norms);
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty.Happened(Trade, "1850-03-01"));
}
