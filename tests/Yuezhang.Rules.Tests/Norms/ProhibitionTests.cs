using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>A prohibition is breached as long as the act lasts, or on the day on which it is done.</summary>
public class ProhibitionTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    [Example("6.41")]
    public void A_lasting_act_breaches_it_until_it_ends() =>
        s_treaty.With(Law.MustNot(Garrison)).Happened(Garrison, "1850-03-01").Happened(Evacuation, "1850-04-01").HasStates(
            ("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Breached), ("1850-03-31", NormState.Breached), ("1850-04-01", NormState.InForce));

    [Fact]
    [Example("6.14")]
    public void Any_other_act_breaches_it_on_its_day_alone() =>
        s_treaty.With(Law.MustNot(Fortification)).Happened(Fortification, "1850-03-01").Happened(Fortification, "1850-05-01").HasStates(
            ("1850-02-28", NormState.InForce),
            ("1850-03-01", NormState.Breached),
            ("1850-03-02", NormState.InForce),
            ("1850-05-01", NormState.Breached),
            ("1850-05-02", NormState.InForce));

    [Fact]
    public void What_was_done_before_it_bound_breaches_it_only_if_it_lasts()
    {
        s_treaty.With(Law.MustNot(Garrison)).Happened(Garrison, "1850-01-10").HasStates(("1850-01-30", NormState.Dormant), ("1850-01-31", NormState.Breached));
        s_treaty.With(Law.MustNot(Fortification)).Happened(Fortification, "1850-01-10").HasStates(("1850-01-10", NormState.Dormant), ("1850-01-31", NormState.InForce));
    }

    [Fact]
    public void More_than_is_forbidden_breaches_and_less_does_not()
    {
        var more = Garrison with { Measure = new(1, Brigade), MoreThan = true };
        var treaty = s_treaty.With(Law.MustNot(more)).Complete(more, "1870-12-31");
        treaty.Happened(Garrison with { Measure = new(2, Brigade) }, "1850-03-01").HasStates(("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Breached));
        treaty.Happened(Garrison with { Measure = new(1, Brigade) }, "1850-03-01").HasStates(("1850-03-01", NormState.InForce));
    }

    [Fact]
    public void On_a_day_on_which_it_was_perhaps_done_no_breach_is_established()
    {
        var treaty = s_treaty.With(Law.MustNot(Fortification)).Happened(Fortification, new DateRange(On("1850-03-01"), On("1850-03-02")));
        treaty.HasStates(("1850-03-01", NormState.InForce), ("1850-03-03", NormState.InForce));
        treaty.HasTruths(
            Law.Breached(Modality.MustNot, Fortification), ("1850-02-28", Truth.False), ("1850-03-01", Truth.Unknown), ("1850-03-02", Truth.Unknown), ("1850-03-03", Truth.False));
    }

    [Fact]
    public void Where_the_record_is_not_complete_a_breach_is_never_excluded() =>
        TestTreaty.Exchanged.With(Law.MustNot(Fortification)).Happened(Fortification, "1850-03-01").HasTruths(
            Law.Breached(Modality.MustNot, Fortification), ("1850-01-30", Truth.False), ("1850-02-28", Truth.Unknown), ("1850-03-01", Truth.True), ("1850-03-02", Truth.Unknown));

    [Fact]
    public void A_prohibition_expires_and_is_suspended_like_a_right()
    {
        var treaty = s_treaty.Happened(Garrison, "1850-03-01").Happened(Arrangement, "1850-04-01");
        treaty.With(Law.MustNot(Garrison).Until(Law.Done(Arrangement))).HasStates(("1850-03-31", NormState.Breached), ("1850-04-01", NormState.Expired));
        treaty.With(Law.MustNot(Garrison).RestsWhile(Law.Done(Arrangement))).HasStates(("1850-03-31", NormState.Breached), ("1850-04-01", NormState.Suspended));
    }

    [Fact]
    public void What_is_forbidden_stays_forbidden_while_it_is_done() => s_treaty.With(Law.MustNot(Garrison)).Happened(Garrison, "1850-03-01")
        .HasVerdicts(Modality.MustNot, Garrison, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.Yes));

    [Fact]
    public void The_proof_of_a_breach_names_the_act_and_its_day()
    {
        Assert.Equal(
            [
                "it is breached that Borea must not garrison Karst",
                "Borea must not garrison Karst: breached",
                "Borea garrisons Karst",
                "1850-03-01: Borea garrisons Karst (the gazette)",
            ],
            s_treaty.With(Law.MustNot(Garrison)).Happened(Garrison, "1850-03-01").Why(Law.Breached(Modality.MustNot, Garrison), "1850-03-10"));
        Assert.Equal(
            ["Aurelia must not fortify the Moor: breached", "Aurelia has fortified the Moor", "1850-05-01: Aurelia fortifies the Moor (the gazette)"],
            s_treaty.With(Law.MustNot(Fortification)).Happened(Fortification, "1850-03-01").Happened(Fortification, "1850-05-01").Why(Modality.MustNot, Fortification, "1850-05-01"));
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty
        .With(Law.MustNot(Garrison), Law.MustNot(Fortification, 2)).Happened(Garrison, "1850-03-01", "arrival").Happened(Evacuation, "1850-04-01", "departure").Happened(Fortification, "1850-05-01", "fort"));
}
