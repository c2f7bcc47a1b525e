using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Semantics.Settlement;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Semantics;

public class NormLifeExamples
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    [Example("6.1")]
    public void An_evacuation_within_three_months_of_payment_is_breached_from_the_day_after_their_last()
    {
        var (payment, evacuation) = (new Act(ToRedeem, China, Liaodong), new Act(ToEvacuate, Japan, Liaodong));
        Treaty.Complete(payment, "1910-12-31").Complete(evacuation, "1910-12-31").Complete(new Act(ToGarrison, Japan, Liaodong), "1910-12-31").Happened(payment, "1895-11-16")
            .With(Law.Must(evacuation).Within(Law.Months(3, payment))).Happened(evacuation, "1896-03-01")
            .HasStates(("1896-02-16", NormState.InForce), ("1896-02-17", NormState.Breached), ("1896-02-29", NormState.Breached), ("1896-03-01", NormState.Cured));
    }

    [Fact]
    [Example("6.7")]
    public void What_was_done_and_is_undone_is_owed_again_and_may_then_be_waived()
    {
        var treaty = Leaving().Happened(Arrangement, "1850-05-01");
        var states = treaty.Model.LifeOf(treaty.Norms[0]).States;
        (string Day, NormState State)[] expected =
        [
            ("1850-02-28", NormState.InForce),
            ("1850-03-01", NormState.Fulfilled),
            ("1850-03-31", NormState.Fulfilled),
            ("1850-04-01", NormState.InForce),
            ("1850-04-30", NormState.InForce),
            ("1850-05-01", NormState.Waived),
        ];
        Assert.Equal(expected, expected.Select(e => (e.Day, states[Boundary.StartOf(On(e.Day))])));
    }

    [Fact]
    [Example("6.8")]
    public void What_was_done_when_it_would_have_been_waived_stays_done() => Leaving().Happened(Arrangement, "1850-03-15").HasStates(
        ("1850-03-01", NormState.Fulfilled), ("1850-03-15", NormState.Fulfilled), ("1850-04-01", NormState.Fulfilled));

    [Fact]
    [Example("6.12")]
    public void A_term_that_runs_from_what_has_always_been_has_no_last_day() => s_treaty.With(Law.Must(Fortification).Within(Term(5, Law.Not(Law.Done(Arrangement)))))
        .HasStates(("1850-03-01", NormState.InForce), ("1869-01-01", NormState.InForce));

    [Fact]
    [Example("6.33")]
    public void Where_the_start_may_have_come_before_what_is_recorded_the_term_may_be_over_earlier()
    {
        var duty = Law.Must(Fortification).Within(Term(10, Law.Times(1, Delivery)));
        TestTreaty.Exchanged.Complete(Fortification, "1870-12-31").With(duty).Happened(Delivery, "1850-03-01")
            .HasTruths(Law.Breached(Modality.Must, Fortification), ("1850-03-05", Truth.Unknown), ("1850-03-11", Truth.Unknown), ("1850-03-12", Truth.True));
    }

    /// <summary>Borea must evacuate Karst, unless that is given up; it leaves on 1 March and is back on 1 April.</summary>
    private static TestTreaty Leaving() => s_treaty.With(Law.Must(Evacuation).WaivedOnce(Law.Done(Arrangement)))
        .Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-03-01").Happened(Garrison, "1850-04-01");

    private static Term Term(int days, Condition start) => new(new Period(days, PeriodUnit.Day), start, Article(1));
}
