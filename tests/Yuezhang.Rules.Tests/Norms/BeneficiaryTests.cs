using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>For whom an act is done, and how it is said against whom: "Aurelia may hear suits for the settlers against Borea at Karst".</summary>
public class BeneficiaryTests
{
    private static readonly Entity s_suits = Of("suits", "suits", Sort.Thing) with { IsPlural = true };

    private static readonly Verb s_hear = new("hear", "hears", "heard") { Preposition = "against" };

    private static readonly Act s_hearing = new(s_hear, Aurelia, s_suits) { Beneficiary = Settlers, Counterparty = Borea, Place = Karst };

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(Delivery, "1870-12-31");

    [Fact]
    [Example("2.14")]
    public void What_is_done_for_somebody_is_done_for_him_and_not_for_another()
    {
        var treaty = s_treaty.Happened(Delivery with { Beneficiary = Settlers }, "1850-03-01");
        foreach (var act in new[] { Delivery with { Beneficiary = Settlers }, Delivery })
        {
            treaty.HasTruths(Law.Done(act), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-03-02", Truth.True));
        }

        treaty.HasTruths(Law.Done(Delivery with { Beneficiary = Corvia }), ("1850-02-28", Truth.False), ("1850-03-01", Truth.False), ("1850-03-02", Truth.False));
    }

    [Fact]
    [Example("2.15")]
    public void What_is_done_for_nobody_in_particular_is_done_for_whomever_one_asks() =>
        s_treaty.Happened(Delivery, "1850-03-01").HasTruths(Law.Done(Delivery with { Beneficiary = Corvia }), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-03-02", Truth.True));

    [Fact]
    [Example("2.16")]
    public void A_norm_on_what_is_done_for_one_says_nothing_of_what_is_done_for_another()
    {
        var treaty = s_treaty.With(Law.May(s_hearing));
        treaty.HasVerdicts(Modality.May, s_hearing, ("1850-01-30", Verdict.NotYet), ("1850-01-31", Verdict.Yes), ("1850-02-01", Verdict.Yes));
        foreach (var other in new[] { s_hearing with { Beneficiary = Corvia }, s_hearing with { Counterparty = Settlers }, s_hearing with { Place = Moor } })
        {
            treaty.HasVerdicts(Modality.May, other, ("1850-01-31", Verdict.Silent));
        }
    }

    [Fact]
    public void It_is_said_for_whom_then_against_whom_then_where()
    {
        Assert.Equal("Aurelia may hear suits for the settlers against Borea at Karst", English.Norm(Law.May(s_hearing)));
        Assert.Equal("Aurelia hears suits for the settlers", English.Done(s_hearing with { Counterparty = null, Place = null }));
        Assert.Equal("Aurelia delivers ore to Borea", English.Done(Delivery with { Counterparty = Borea }));
    }

    [Fact]
    public void It_may_be_said_of_all_and_conditions_may_speak_of_the_same()
    {
        var some = Delivery with { Beneficiary = AnyParty };
        var treaty = s_treaty.With(Law.Must(some).Once(Law.Holds(Protects, AnyParty, Karst))).Stated(Law.Holds(Protects, Corvia, Karst), "1850-03-01");
        Assert.Empty(Faults.Of(treaty.Library));
        treaty.HasVerdicts(Modality.Must, Delivery with { Beneficiary = Corvia }, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes), ("1850-03-02", Verdict.Yes));
        treaty.HasVerdicts(Modality.Must, Delivery with { Beneficiary = Dunmark }, ("1850-03-01", Verdict.NotYet));
    }

    [Fact]
    public void A_place_is_nobody_for_whom_an_act_is_done() => Assert.Equal(
        "a place is a place, but a party or a person is wanted",
        Faults.The(LawProblemKind.WrongSort, s_treaty.Library with { Norms = [Law.Must(Delivery with { Beneficiary = AnyPlace })] }).Text);

    [Fact]
    public void A_norm_that_waits_for_what_is_owed_for_another_does_not_wait_for_itself()
    {
        var (mine, its) = (Delivery with { Beneficiary = Settlers }, Delivery with { Beneficiary = Corvia });
        Assert.Empty(Faults.Of(s_treaty.With(Law.Must(mine).While(Law.Bound(Modality.Must, its))).Library));
        Assert.NotEmpty(Faults.Of(s_treaty.With(Law.Must(mine).While(Law.Not(Law.Bound(Modality.Must, Delivery)))).Library));
    }

    [Fact]
    public void It_concerns_the_party_for_whom_it_is_done()
    {
        var treaty = s_treaty.With(Law.May(Delivery with { Beneficiary = Corvia }));
        var view = DayView.Of(treaty.Inquiry, On("1850-02-01"), new Concern([], [Corvia]));
        Assert.Equal("Aurelia may deliver ore for Corvia", English.Norm(Assert.Single(view.Norms).Norm));
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(
        s_treaty.With(Law.May(s_hearing), Law.MustNot(s_hearing with { Beneficiary = null }, 2).Once(Law.Done(Delivery with { Beneficiary = Settlers }))).Happened(Delivery with { Beneficiary = Settlers }, "1850-03-01"));
}
