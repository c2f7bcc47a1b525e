using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>Terms whose last day the text names: "Aurelia shall fortify the Moor by 31 March 1850".</summary>
public class NamedDayTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly TestTreaty s_duty = s_treaty.With(Law.Must(Fortification).Within(Law.By("1850-03-31")));

    private static readonly Account s_debt = Debts.OfParts([new Instalment(1, 50, Law.By("1850-06-30"), Article(1)), new Instalment(2, 50, Law.Months(12), Article(1))]);

    [Theory]
    [Example("1.14")]
    [InlineData(false)]
    [InlineData(true)]
    public void The_day_named_is_the_last_with_and_without_a_convention_of_counting(bool counts)
    {
        var treaty = s_duty with { Counting = counts ? Law.Counted(Law.WithTheDayOfTheEvent with { LastDayCounts = false }) : Counting.None };
        treaty.HasStates(("1850-01-30", NormState.Dormant), ("1850-03-31", NormState.InForce), ("1850-04-01", NormState.Breached));
        Assert.Equal(On("1850-03-31"), treaty.Model.LifeOf(treaty.Norms[0]).LastDay);
    }

    [Fact]
    [Example("6.43")]
    public void It_is_over_even_before_the_duty_starts() => (s_treaty with { Norms = [s_duty.Norms[0].Once(Law.Done(Arrangement))] }).Happened(Arrangement, "1850-05-01")
        .HasStates(("1850-03-31", NormState.Conditional), ("1850-04-30", NormState.Conditional), ("1850-05-01", NormState.Breached));

    [Fact]
    public void What_is_done_by_it_is_done_in_time_and_later_it_is_cured()
    {
        s_duty.Happened(Fortification, "1850-03-31").HasStates(("1850-03-30", NormState.InForce), ("1850-03-31", NormState.Fulfilled), ("1850-04-01", NormState.Fulfilled));
        s_duty.Happened(Fortification, "1850-04-01").HasStates(("1850-03-31", NormState.InForce), ("1850-04-01", NormState.Cured));
    }

    [Fact]
    public void A_right_expires_with_it() =>
        s_treaty.With(Law.May(Trade).Within(Law.By("1850-03-31"))).HasStates(("1850-03-31", NormState.InForce), ("1850-04-01", NormState.Expired));

    [Fact]
    [Example("12.7")]
    public void What_undoes_a_norm_may_have_to_come_by_it()
    {
        var treaty = s_treaty.With(Law.Must(Fortification).VoidIf(Law.Done(Arrangement), Law.By("1850-03-12")));
        treaty.Happened(Arrangement, "1850-03-12").HasStates(("1850-01-30", NormState.Void), ("1850-02-10", NormState.Void), ("1860-01-01", NormState.Void));
        treaty.Happened(Arrangement, "1850-03-13").HasStates(("1850-02-10", NormState.InForce));
    }

    [Fact]
    [Example("10.12")]
    public void An_instalment_may_be_due_by_it_beside_one_that_is_counted()
    {
        var treaty = s_treaty.With(s_debt).CompletePayments();
        Assert.Equal(["1850-06-30", "1851-01-31"], treaty.Ledger.Parts.Select(p => p.Due.ToString()));
        treaty.HasTruths(Law.Overdue(1), ("1850-06-30", Truth.False), ("1850-07-01", Truth.True));
        Assert.Equal(new DayValue(On("1850-06-30")), treaty.Ask(new WhenDue(Debt, 1), "1850-03-01").Value);
    }

    [Theory]
    [Example("10.13")]
    [InlineData("1850-10-31", WaiverState.Met)]
    [InlineData("1850-11-01", WaiverState.Missed)]
    public void Interest_may_be_waived_on_settlement_by_it(string day, WaiverState state)
    {
        var treaty = s_treaty.With(s_debt.At(Debts.Interest(new(1, 20), 6)).WaivedWithin(Law.By("1850-10-31"))).CompletePayments().Pays(day, 100);
        Assert.Equal((state, On("1850-10-31")), (treaty.Ledger.Waiver!.State, treaty.Ledger.Waiver.LastDay));
        treaty.HasTruths(Law.Waived, (day, state == WaiverState.Met ? Truth.True : Truth.False));
    }

    [Fact]
    public void A_charge_does_not_recur_by_it() =>
        Assert.Empty(s_treaty.With(Debts.Recurring(10, Law.By("1850-03-31"), Law.All())).Model.LedgerOf(Share).Parts);

    [Fact]
    public void The_proof_says_that_the_text_names_it() =>
        Assert.Contains("by 1850-03-31: the text names the last day itself", s_duty.Why(Modality.Must, Fortification, "1850-04-01"));

    [Fact]
    public void No_convention_is_asked_for_it()
    {
        var library = (s_duty with { Counting = Counting.None }).With(s_debt with { Instalments = [s_debt.Instalments[0]] }).Library;
        Assert.Empty(Faults.Of(library));
        Faults.The(LawProblemKind.UnstatedCounting, library with { Norms = [Law.Must(Fortification).Within(Law.Days(10))] });
    }

    [Fact]
    public void It_falls_due_on_the_day_named() =>
        Assert.Equal(On("1850-03-31"), Assert.Single(DueList.Of(s_duty.Inquiry, On("1850-01-01"), On("1850-12-31"))).Day);

    [Fact]
    public void Every_question_about_it_is_answered()
    {
        AllQuestions.AreAnswered(s_duty.With(Law.May(Trade).Within(Law.By("1850-03-31"))).Happened(Fortification, "1850-04-10"));
        AllQuestions.AreAnswered(s_treaty.With(s_debt.At(Debts.Interest(new(1, 20), 6)).WaivedWithin(Law.By("1850-10-31"))).CompletePayments().Pays("1850-06-30", 50, PaymentPart.Instalment, 1));
    }
}
