using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>"The settlers shall leave Karst within ten days; they may trade there until then." Aurelia and Borea are at war from 1 February.</summary>
public class PersonTests
{
    private static readonly Act s_trade = Trade with { Agent = Settlers };

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(Departure, "1870-12-31").Complete(s_trade, "1870-12-31")
        .With(new Suspension(Aurelia, Borea, Law.Going(Blockade), Article(7))).Happened(Blockade, "1850-02-01")
        .With(Law.Must(Departure).Within(Law.Days(10)), Law.May(s_trade, 2).Until(Law.Done(Departure))).Happened(Departure, "1850-03-01", "departure");

    [Fact]
    [Example("5.11")]
    public void Persons_bear_duties_and_rights_and_are_no_party()
    {
        s_treaty.HasStates(
            ("1850-01-30", NormState.Dormant), ("1850-01-31", NormState.InForce), ("1850-02-10", NormState.InForce), ("1850-02-11", NormState.Breached), ("1850-03-01", NormState.Cured));
        s_treaty.HasVerdicts(Modality.May, s_trade, ("1850-01-30", Verdict.NotYet), ("1850-01-31", Verdict.Yes), ("1850-02-01", Verdict.Yes), ("1850-03-01", Verdict.Ended));
        s_treaty.HasTruths(Law.Between(Aurelia, Settlers), ("1850-01-31", Truth.False), ("1850-03-01", Truth.False));
    }

    [Fact]
    public void What_they_may_do_no_clause_extends() => s_treaty
        .With(new MostFavouredNationClause { Id = "peace/9", Grantor = Aurelia, Beneficiary = Corvia, Instrument = Peace, At = Article(9) })
        .HasVerdicts(Modality.May, Trade with { Agent = Corvia }, ("1850-01-31", Verdict.Silent));

    [Fact]
    public void What_they_owe_waits_for_nobody_to_be_bound_so_that_a_party_may_be_bound_by_it()
    {
        var treaty = s_treaty.With(new Commitment { Party = Corvia, Once = Law.Always(Law.Breached(Modality.Must, Departure)), At = Article(6) });
        Assert.Empty(Faults.Of(treaty.Library));
        treaty.HasTruths(Law.Between(Borea, Corvia), ("1850-02-10", Truth.False), ("1850-02-11", Truth.True));
    }

    [Fact]
    public void Of_several_it_is_said_that_they_do_and_have_done()
    {
        Assert.Contains("the settlers have not left Karst", s_treaty.Why(Modality.Must, Departure, "1850-02-20"));
        Assert.Contains("1850-03-01: the settlers leave Karst (the gazette)", s_treaty.Why(Modality.Must, Departure, "1850-03-01"));
    }

    [Fact]
    public void A_variable_may_stand_for_any_person_that_acts_but_for_none_that_is_to_be_a_party()
    {
        var library = s_treaty.Library;
        Assert.Empty(Faults.Of(library with { Norms = [Law.Must(Departure with { Agent = AnyPerson, Counterparty = AnyPerson })] }));
        var problem = Faults.The(LawProblemKind.WrongSort, library with { Norms = [Law.Must(Departure with { Agent = AnyPerson }).While(Law.Between(Aurelia, AnyPerson))] });
        Assert.Equal("a person is a person, but a party is wanted", problem.Text);
        Assert.Equal(
            "a place is a place, but a party or a person is wanted",
            Faults.The(LawProblemKind.WrongSort, library with { Norms = [Law.Must(Departure with { Agent = AnyPlace })] }).Text);
    }

    [Fact]
    public void A_norm_said_of_all_persons_stands_for_each_of_them_and_for_no_party() =>
        Assert.Equal([Settlers], (s_treaty with { Norms = [Law.Must(Departure with { Agent = AnyPerson })] }).Model.Norms.Select(n => n.Act.Agent));

    [Fact]
    public void Every_question_about_them_is_answered() => AllQuestions.AreAnswered(s_treaty);
}
