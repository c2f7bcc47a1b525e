using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Powers;

/// <summary>"The delivery of ore counts as the arrangement of the pledge, while the Quay is not blockaded."</summary>
public class CountingAsTests
{
    private static readonly CountsAs s_rule = new()
    {
        Id = "peace/2/counts",
        Done = Delivery,
        Counts = Arrangement,
        Instrument = Peace,
        While = Law.Always(Law.Not(Law.Going(Blockade))),
        At = Article(2),
    };

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(s_rule).With(Law.Must(Fortification).Once(Law.Done(Arrangement)).Within(Law.Days(10, Arrangement)));

    [Fact]
    [Example("7.10")]
    public void What_counts_as_an_act_brings_about_all_that_the_act_would()
    {
        var treaty = s_treaty.Happened(Delivery, "1850-03-01");
        treaty.HasTruths(Law.Done(Arrangement), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1860-01-01", Truth.True));
        treaty.HasStates(("1850-02-28", NormState.Conditional), ("1850-03-01", NormState.InForce), ("1850-03-11", NormState.InForce), ("1850-03-12", NormState.Breached));
    }

    [Fact]
    [Example("7.11")]
    public void It_counts_only_if_the_rule_stood_just_before()
    {
        s_treaty.Happened(Delivery, "1850-01-31").HasTruths(Law.Done(Arrangement), ("1850-01-31", Truth.False), ("1850-03-01", Truth.False));
        s_treaty.Happened(Delivery, "1850-02-01").HasTruths(Law.Done(Arrangement), ("1850-01-31", Truth.False), ("1850-02-01", Truth.True));
        s_treaty.Happened(Blockade, "1850-02-10").Happened(Delivery, "1850-03-01").HasTruths(Law.Done(Arrangement), ("1850-03-01", Truth.False));
        s_treaty.Happened(Blockade, "1850-03-01").Happened(Delivery, "1850-03-01").HasTruths(Law.Done(Arrangement), ("1850-03-01", Truth.True));
    }

    [Fact]
    public void The_act_itself_still_is_one() => s_treaty.Happened(Arrangement, "1850-02-20").Happened(Delivery, "1850-03-01")
        .HasTruths(Law.Done(Arrangement), ("1850-02-19", Truth.False), ("1850-02-20", Truth.True));

    [Fact]
    public void Where_what_counts_is_not_trusted_the_act_may_have_come_about()
    {
        var treaty = s_treaty with { Completeness = [.. s_treaty.Completeness.Where(c => c.Act?.Verb != ToDeliver)] };
        treaty.HasTruths(Law.Done(Arrangement), ("1850-01-30", Truth.False), ("1850-02-01", Truth.Unknown));
    }

    [Fact]
    public void Of_an_uncertain_day_and_as_known_it_counts_as_the_act_would()
    {
        s_treaty.Happened(Delivery, new DateRange(On("1850-03-01"), On("1850-03-03")))
            .HasTruths(Law.Done(Arrangement), ("1850-02-28", Truth.False), ("1850-03-01", Truth.Unknown), ("1850-03-03", Truth.True));
        s_treaty.Happened(Delivery, "1850-03-01").KnownOn("1850-02-20").HasTruths(Law.Done(Arrangement), ("1850-02-20", Truth.False), ("1850-03-01", Truth.Unknown));
    }

    [Fact]
    public void It_may_count_on_one_reading_only()
    {
        var treaty = (s_treaty with { CountsAs = [s_rule with { Guard = new("delivery", "wide") }] }).With(Law.Reading("delivery", true, "wide", "strict")).Happened(Delivery, "1850-03-01");
        treaty.HasTruths(Law.Done(Arrangement), ("1850-03-01", Truth.True));
        treaty.Read("delivery", "strict").HasTruths(Law.Done(Arrangement), ("1850-03-01", Truth.False));
    }

    [Fact]
    public void The_proof_names_the_event_that_counts() => Assert.Contains(
        "1850-03-01: Aurelia delivers ore (the gazette)",
        s_treaty.Happened(Delivery, "1850-03-01").Why(Law.Done(Arrangement), "1850-03-10"));

    [Fact]
    public void What_would_count_flips_what_waits_for_the_act()
    {
        var flips = s_treaty.Ask(Modality.Must, Fortification, "1850-03-01").Flips;
        Assert.Equal([Arrangement, Delivery], flips.Where(f => f.Verdict == Verdict.Yes).Select(f => f.Scenario.Changes.OfType<AddEvent>().Single().Occurrence.Act));
        Assert.Contains(
            s_treaty.Happened(Delivery, "1850-02-10", "shipment").Ask(Modality.Must, Fortification, "1850-02-15").Flips,
            f => f.Verdict == Verdict.NotYet && f.Scenario.Changes is [RemoveEvent { Id: "shipment" }]);
    }

    [Fact]
    public void What_counts_no_more_is_the_first_cause_of_the_difference()
    {
        var treaty = s_treaty.Happened(Delivery, "1850-03-01", "shipment").Happened(Blockade, "1850-04-01", "blockade");
        var early = new MoveEvent("blockade", On("1850-02-10"));
        var difference = Comparison.Of(treaty.Inquiry, treaty.After(early), TestTreaty.Of(early)).First(d => d.Kind == "norm");
        Assert.Equal(["the pledge is not arranged", "Borea blockades the Quay", "blockade is moved from 1850-04-01 to 1850-02-10"], difference.Causes);
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty.Happened(Blockade, "1850-02-10").Happened(Unblocking, "1850-02-20").Happened(Delivery, "1850-03-01"));
}
