using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Evaluation;

using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Powers;

/// <summary>What waits for itself follows, day by day, from what came before; what does not wait for itself knows no horizon.</summary>
public class HorizonTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    [Example("11.11")]
    public void A_power_that_waits_for_nothing_is_judged_beyond_the_horizon_too() => s_treaty.With(Law.Can(Denunciation)).Happened(Denunciation, "1850-03-01")
        .HasTruths(Law.Exercised(Denunciation), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1871-01-01", Truth.True));

    [Fact]
    public void What_was_a_year_ago_is_known_beyond_the_horizon() => s_treaty.Happened(Arrangement, "1850-03-01")
        .HasTruths(Law.Ago(1, PeriodUnit.Year, Law.Done(Arrangement)), ("1851-02-28", Truth.False), ("1851-03-01", Truth.True), ("1872-01-01", Truth.True));

    [Fact]
    public void What_counts_as_an_act_by_a_treaty_that_does_not_wait_for_it_counts_beyond_the_horizon() => s_treaty.With(Counting()).Happened(Delivery, "1850-03-01")
        .HasTruths(Law.Done(Arrangement), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1871-01-01", Truth.True));

    [Fact]
    [Example("11.9")]
    public void A_treaty_in_force_by_an_act_that_only_the_treaty_itself_makes_count_never_is()
    {
        // deliveries are not trusted from 23 January on: each may have happened, and on each day the treaty was not in force just before
        var treaty = s_treaty with { Force = Law.Done(Arrangement), Completeness = [.. s_treaty.Completeness.Where(c => c.Act?.Verb != ToDeliver)] };
        treaty.Complete(Delivery, "1850-01-22").With(Counting()).HasTruths(
            Law.InForce, ("1850-01-22", Truth.False), ("1850-01-23", Truth.False), ("1860-01-01", Truth.False), ("1870-12-31", Truth.False), ("1871-01-01", Truth.Unknown));
    }

    [Fact]
    public void Once_in_force_it_may_have_been_kept_so()
    {
        var treaty = s_treaty with { Force = Law.Done(Arrangement), Completeness = [.. s_treaty.Completeness.Where(c => c.Act?.Verb != ToDeliver)] };
        treaty.Complete(Delivery, "1850-01-22").With(Counting()).Happened(Arrangement, "1850-03-01").HasTruths(
            Law.InForce, ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1870-12-31", Truth.True));
    }

    [Fact]
    public void A_right_that_lapses_and_revives_every_other_day_does_so_to_the_horizon()
    {
        var treaty = (s_treaty with { Horizon = On("1850-12-31") }).With(Law.May(Trade).While(Law.Not(Law.Ago(1, PeriodUnit.Day, Law.Bound(Modality.May, Trade)))));
        treaty.HasTruths(
            Law.Bound(Modality.May, Trade), ("1850-01-30", Truth.False), ("1850-01-31", Truth.True), ("1850-02-01", Truth.False), ("1850-02-02", Truth.True), ("1850-12-30", Truth.False), ("1850-12-31", Truth.True), ("1851-01-01", Truth.Unknown));
    }

    [Fact]
    public void What_turns_back_and_forth_too_often_is_known_as_far_as_it_was_worked_out()
    {
        var treaty = (s_treaty with { Horizon = On("2100-12-31") }).With(Law.May(Trade).While(Law.Not(Law.Ago(1, PeriodUnit.Day, Law.Bound(Modality.May, Trade)))));
        treaty.HasTruths(Law.Bound(Modality.May, Trade), ("1850-01-30", Truth.False), ("1850-01-31", Truth.True), ("1850-02-01", Truth.False), ("1851-01-31", Truth.False), ("2100-12-31", Truth.Unknown));
    }

    private static CountsAs Counting() => new() { Id = "peace/2/counts", Done = Delivery, Counts = Arrangement, Instrument = Peace, At = Article(2) };
}
