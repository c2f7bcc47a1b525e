using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
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
        Assert.Equal([Karst, Moor, Quay], (s_treaty with { Norms = [Law.May(s_tradeAnywhere)] }).Model.Norms.Select(n => n.Act.Object));

    [Fact]
    public void It_does_not_stand_for_what_it_can_never_bind()
    {
        Assert.Equal([Karst, Moor], s_treaty.Model.Norms.Select(n => n.Act.Object));
        Assert.Equal([Karst, Moor], (s_treaty with { Norms = [Law.May(s_tradeAnywhere).Once(Law.Holds(IsOpen, AnyPlace))] }).Model.Norms.Select(n => n.Act.Object));
    }

    [Fact]
    public void Of_what_it_can_never_bind_the_answer_says_why()
    {
        var trade = Trade with { Object = Quay };
        s_treaty.HasVerdicts(Modality.May, trade, ("1850-01-30", Verdict.NotYet), ("1850-05-01", Verdict.NotYet));
        Assert.Equal(["Borea may trade at the Quay: conditional", "the Quay is not open"], s_treaty.Why(Modality.May, trade, "1850-05-01"));
        Assert.Equal(s_treaty.Why(Modality.May, trade, "1850-05-01"), s_treaty.Why(Law.Bound(Modality.May, trade), "1850-05-01").Skip(1));
    }

    [Fact]
    public void A_relation_that_is_not_complete_leaves_nothing_out()
    {
        var open = IsOpen with { IsComplete = false };
        var treaty = s_treaty with { Norms = [Law.May(s_tradeAnywhere).While(Law.Holds(open, AnyPlace))], Relations = [open, IsReached, Adjoins, Protects] };
        Assert.Equal([Karst, Moor, Quay], treaty.Model.Norms.Select(n => n.Act.Object));
    }

    [Fact]
    public void Whoever_may_hold_a_place_is_followed_from_its_first_holder()
    {
        var treaty = s_treaty with { Norms = [Law.May(s_tradeAnywhere).While(Law.Held(AnyPlace, Borea))] };
        Assert.Equal([Karst, Moor, Quay], treaty.Model.Norms.Select(n => n.Act.Object));
        treaty = treaty.HeldAtFirst(Karst, Borea).HeldAtFirst(Moor, Aurelia).HeldAtFirst(Quay, Aurelia);
        Assert.Equal([Karst], treaty.Model.Norms.Select(n => n.Act.Object));
        treaty = treaty.With(new Transfer { Id = "cession", Thing = Quay, From = Aurelia, To = Borea, Instrument = Peace, At = Article(2) });
        Assert.Equal([Karst, Quay], treaty.Model.Norms.Select(n => n.Act.Object));
    }

    [Fact]
    public void On_another_reading_it_may_be_said_of_more()
    {
        var everywhere = Law.Read("ports", ("open", Law.Holds(IsOpen, AnyPlace)), ("any", Law.Done(Exchange)));
        var treaty = s_treaty.With(Law.Reading("ports", true, "open", "any")) with { Norms = [Law.May(s_tradeAnywhere) with { While = everywhere }] };
        Assert.Equal([Karst, Moor], treaty.Model.Norms.Select(n => n.Act.Object));
        var other = treaty.After(new ChooseReading("ports", "any"));
        Assert.Equal([Karst, Moor, Quay], other.Model.Norms.Select(n => n.Act.Object));
        var quay = Comparison.Of(treaty.Inquiry, other, TestTreaty.Of(new ChooseReading("ports", "any"))).Where(d => d.Subject.Contains("the Quay", StringComparison.Ordinal));
        Assert.Equal(("conditional", "in force"), Assert.Single(quay) is var d ? (d.Before, d.After) : default);
    }

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
        Assert.Equal((Borea, Quay), Assert.Single(treaty.Model.Norms).Act is var only ? (only.Agent, only.Object) : default);
        treaty.HasVerdicts(Modality.Must, new Act(ToFortify, Aurelia, Karst), ("1850-01-30", Verdict.NotYet));
        treaty = treaty with { Norms = [duty with { While = Alternatives<Condition>.None }] };
        Assert.Equal(12, treaty.Model.Norms.Length);
        Assert.Equal(12, treaty.Model.Norms.Select(n => n.Id).Distinct(StringComparer.Ordinal).Count());
        treaty = treaty with { Norms = [duty] };
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
        Assert.Equal(2, treaty.Model.Norms.Length);
        Assert.Single(treaty.Read("ports", "one").Model.Norms);
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty.Happened(Trade, "1850-03-01"));
}
