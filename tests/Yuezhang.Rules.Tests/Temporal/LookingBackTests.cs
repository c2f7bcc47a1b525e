using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Temporal;

/// <summary>What has ever held, has always held, has held since. Borea garrisons Karst in March, and again from May.</summary>
public class LookingBackTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .Happened(Garrison, "1850-03-01", "arrival").Happened(Evacuation, "1850-04-01", "departure").Happened(Garrison, "1850-05-01", "return");

    private static readonly Condition s_garrisoned = Law.Going(Garrison);

    [Fact]
    [Example("3.28")]
    public void What_has_ever_held_is_true_from_its_first_moment_on() =>
        s_treaty.HasTruths(Law.Ever(s_garrisoned), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-04-15", Truth.True), ("1850-05-01", Truth.True));

    [Fact]
    [Example("3.29")]
    public void What_has_always_held_is_false_from_its_first_break_on() => s_treaty.HasTruths(
        Law.AllAlong(Law.Not(s_garrisoned)), ("1850-02-28", Truth.True), ("1850-03-01", Truth.False), ("1850-04-15", Truth.False));

    [Fact]
    public void What_has_perhaps_held_has_perhaps_ever_held_until_it_surely_has()
    {
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Happened(Blockade, new DateRange(On("1850-03-01"), On("1850-03-05")));
        treaty.HasTruths(Law.Ever(Law.Going(Blockade)), ("1850-02-28", Truth.False), ("1850-03-01", Truth.Unknown), ("1850-03-04", Truth.Unknown), ("1850-03-05", Truth.True));
        treaty.HasTruths(Law.AllAlong(Law.Not(Law.Going(Blockade))), ("1850-02-28", Truth.True), ("1850-03-01", Truth.Unknown), ("1850-03-05", Truth.False));
    }

    [Fact]
    [Example("3.30")]
    public void What_has_held_since_begins_only_when_both_hold_and_ends_with_the_first()
    {
        var since = Law.Since(s_garrisoned, Law.Done(Arrangement));
        s_treaty.Happened(Arrangement, "1850-03-10").HasTruths(
            since, ("1850-03-09", Truth.False), ("1850-03-10", Truth.True), ("1850-03-31", Truth.True), ("1850-04-01", Truth.False), ("1850-05-01", Truth.True));
    }

    [Fact]
    [Example("3.31")]
    public void What_has_held_since_a_moment_that_is_over_still_does()
    {
        var since = Law.Since(s_garrisoned, Law.Going(Blockade));
        s_treaty.Happened(Blockade, "1850-03-10").Happened(Unblocking, "1850-03-12").HasTruths(
            since, ("1850-03-09", Truth.False), ("1850-03-10", Truth.True), ("1850-03-20", Truth.True), ("1850-04-01", Truth.False), ("1850-05-01", Truth.False));
    }

    [Fact]
    [Example("3.32")]
    public void What_was_broken_since_is_false_whatever_is_unknown_of_the_beginning()
    {
        var since = Law.Since(s_garrisoned, Law.Done(new Act(ToArrange, Aurelia, Ore)));
        s_treaty.HasTruths(since, ("1850-02-28", Truth.False), ("1850-03-01", Truth.Unknown), ("1850-04-01", Truth.False), ("1850-05-01", Truth.Unknown));
    }

    [Fact]
    public void After_the_known_day_nothing_is_known_to_have_lasted()
    {
        var known = s_treaty.KnownOn("1850-03-15");
        known.HasTruths(Law.Ever(s_garrisoned), ("1850-03-15", Truth.True), ("1850-03-16", Truth.True));
        known.HasTruths(Law.AllAlong(Law.Going(Garrison)), ("1850-03-16", Truth.False));
        known.HasTruths(Law.Since(s_garrisoned, Law.Done(Exchange)), ("1850-03-15", Truth.True), ("1850-03-16", Truth.Unknown));
    }

    [Fact]
    public void The_condition_may_be_read_two_ways()
    {
        var treaty = s_treaty.With(Law.Reading("stay", true, "once", "still")).With(
            Law.May(Trade) with { While = Law.Read("stay", ("once", Law.Ever(s_garrisoned)), ("still", s_garrisoned)) });
        Assert.Equal(NormState.InForce, treaty.StateOn("1850-04-15"));
        Assert.Equal(NormState.Suspended, treaty.Read("stay", "still").StateOn("1850-04-15"));
    }

    [Fact]
    public void Each_says_why()
    {
        Assert.Equal(["Borea garrisons Karst", "1850-03-01: Borea garrisons Karst (the gazette)"], s_treaty.Why(Law.Ever(s_garrisoned), "1850-04-15"));
        Assert.Equal(
            ["not at every moment so far Borea does not garrison Karst", "Borea garrisons Karst", "1850-03-01: Borea garrisons Karst (the gazette)"],
            s_treaty.Why(Law.AllAlong(Law.Not(s_garrisoned)), "1850-04-15"));
        Assert.Equal(
            [
                "Borea garrisons Karst, ever since the peace is exchanged",
                "the peace is exchanged",
                "1850-01-31: the peace is exchanged (the gazette)",
                "Borea garrisons Karst",
                "1850-03-01: Borea garrisons Karst (the gazette)",
            ],
            s_treaty.Why(Law.Since(s_garrisoned, Law.Done(Exchange)), "1850-03-15"));
        Assert.Contains("1850-04-01: Borea evacuates Karst (the gazette)", s_treaty.Why(Law.Since(s_garrisoned, Law.Done(Exchange)), "1850-04-15"));
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty.With(
        Law.May(Trade).While(Law.Ever(s_garrisoned)),
        Law.Must(Fortification).While(Law.AllAlong(Law.Not(s_garrisoned))),
        Law.MustNot(Blockade).While(Law.Since(s_garrisoned, Law.Done(Exchange)))));
}
