using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Norms;

/// <summary>"Aurelia shall keep the Quay open", said as an obligation to maintain: no blockade of it may last.</summary>
public class MaintenanceTests
{
    private static readonly Act s_keeping = new(ToFortify, Aurelia, Quay);

    private static readonly Norm s_duty = Law.Must(s_keeping).Keeping(Law.Not(Law.Going(Blockade)));

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(s_duty);

    [Fact]
    [Example("6.40")]
    public void It_is_breached_as_long_as_what_it_wants_is_not_so_and_in_force_again_when_it_is() => Blockaded().HasStates(
        ("1850-01-30", NormState.Dormant),
        ("1850-02-28", NormState.InForce),
        ("1850-03-01", NormState.Breached),
        ("1850-03-31", NormState.Breached),
        ("1850-04-01", NormState.InForce));

    [Fact]
    [Example("6.39")]
    public void No_act_performs_it_for_good() => s_treaty.Happened(s_keeping, "1850-02-10").HasStates(("1850-02-10", NormState.InForce), ("1850-03-01", NormState.InForce));

    [Fact]
    public void It_is_terminated_by_its_end_and_expires_with_its_term()
    {
        (Blockaded() with { Norms = [s_duty.Until(Law.Done(Arrangement))] }).Happened(Arrangement, "1850-03-10")
            .HasStates(("1850-03-09", NormState.Breached), ("1850-03-10", NormState.Terminated));
        (Blockaded() with { Norms = [s_duty.Within(Law.Days(40))] }).HasStates(("1850-03-12", NormState.Breached), ("1850-03-13", NormState.Expired));
    }

    [Fact]
    [Example("6.32")]
    public void Where_it_is_not_known_whether_it_is_kept_no_breach_is_established()
    {
        var treaty = s_treaty.Happened(Blockade, new DateRange(On("1850-03-01"), On("1850-03-05")));
        treaty.HasStates(("1850-02-28", NormState.InForce), ("1850-03-01", NormState.InForce), ("1850-03-05", NormState.Breached));
        treaty.HasTruths(Law.Breached(Modality.Must, s_keeping), ("1850-02-28", Truth.False), ("1850-03-01", Truth.Unknown), ("1850-03-05", Truth.True));
    }

    [Fact]
    [Example("6.35")]
    public void After_the_known_day_it_may_have_been_breached_but_binds_in_either_case()
    {
        var known = Blockaded().KnownOn("1850-02-20");
        known.HasTruths(Law.Breached(Modality.Must, s_keeping), ("1850-02-20", Truth.False), ("1850-02-21", Truth.Unknown));
        known.HasVerdicts(Modality.Must, s_keeping, ("1850-02-20", Verdict.Yes), ("1850-03-10", Verdict.Yes));
    }

    [Fact]
    [Example("6.34")]
    public void A_breached_duty_is_still_owed() =>
        Blockaded().HasVerdicts(Modality.Must, s_keeping, ("1850-01-30", Verdict.NotYet), ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.Yes), ("1850-04-01", Verdict.Yes));

    [Fact]
    public void The_proof_of_a_breach_names_what_breaks_it() => Assert.Equal(
        [
            "it is breached that Aurelia must fortify the Quay",
            "Aurelia must fortify the Quay: breached",
            "Borea blockades the Quay",
            "1850-03-01: Borea blockades the Quay (the gazette)",
        ],
        Blockaded().Why(Law.Breached(Modality.Must, s_keeping), "1850-03-10"));

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(Blockaded());

    private static TestTreaty Blockaded() => s_treaty.Happened(Blockade, "1850-03-01", "blockade").Happened(Unblocking, "1850-04-01", "relief");
}
