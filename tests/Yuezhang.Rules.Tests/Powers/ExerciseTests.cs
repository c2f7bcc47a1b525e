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

/// <summary>"After the pledge is arranged, Aurelia can denounce the peace." Judged by the state just before the act.</summary>
public class ExerciseTests
{
    private static readonly Condition s_denounced = Law.Exercised(Denunciation);

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged with { Ending = Law.Always(s_denounced) })
        .With(Law.Can(Denunciation, 3).Once(Law.Done(Arrangement)), Law.May(Trade)).Happened(Arrangement, "1850-03-01", "arranging");

    [Fact]
    [Example("3.12")]
    public void A_valid_exercise_changes_what_binds_from_its_day_on()
    {
        var treaty = s_treaty.Happened(Denunciation, "1850-03-02");
        treaty.HasTruths(s_denounced, ("1850-03-01", Truth.False), ("1850-03-02", Truth.True), ("1860-01-01", Truth.True));
        treaty.HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Yes), ("1850-03-02", Verdict.Ended));
    }

    [Fact]
    public void An_exercise_without_power_changes_nothing_however_often_it_is_tried()
    {
        var treaty = s_treaty.Happened(Denunciation, "1850-02-10").Happened(Denunciation, "1850-02-28");
        treaty.HasTruths(s_denounced, ("1850-02-10", Truth.False), ("1860-01-01", Truth.False));
        treaty.HasTruths(Law.Done(Denunciation), ("1850-02-10", Truth.True));
        treaty.HasVerdicts(Modality.May, Trade, ("1850-03-02", Verdict.Yes));
    }

    [Fact]
    [Example("7.1")]
    public void A_power_that_begins_on_the_day_of_its_exercise_came_too_late() =>
        s_treaty.Happened(Denunciation, "1850-03-01").HasTruths(s_denounced, ("1850-03-01", Truth.False), ("1850-03-02", Truth.False));

    [Fact]
    [Example("7.4")]
    public void Another_party_has_not_that_power() => s_treaty.Complete(Denunciation with { Agent = null }, "1870-12-31").Happened(Denunciation with { Agent = Borea }, "1850-03-10")
        .HasTruths(Law.Exercised(Denunciation with { Agent = null }), ("1850-03-10", Truth.False));

    [Fact]
    [Example("7.5")]
    public void On_an_uncertain_day_it_availed_surely_only_if_the_power_stood_before_each()
    {
        var lasting = s_treaty with { Ending = Alternatives<Condition>.None };
        lasting.Happened(Denunciation, new DateRange(On("1850-03-02"), On("1850-03-05")))
            .HasTruths(s_denounced, ("1850-03-01", Truth.False), ("1850-03-02", Truth.Unknown), ("1850-03-05", Truth.True));
        lasting.Happened(Denunciation, new DateRange(On("1850-03-01"), On("1850-03-05")))
            .HasTruths(s_denounced, ("1850-03-01", Truth.False), ("1850-03-02", Truth.Unknown), ("1850-03-05", Truth.Unknown));
    }

    [Fact]
    [Example("7.6")]
    public void Where_the_record_is_not_trusted_an_exercise_may_have_availed_as_soon_as_there_was_power()
    {
        var treaty = s_treaty with { Completeness = [.. s_treaty.Completeness.Where(c => c.Act?.Verb != ToDenounce)] };
        treaty.HasTruths(s_denounced, ("1850-02-10", Truth.False), ("1850-03-01", Truth.False), ("1850-03-02", Truth.Unknown));
    }

    [Fact]
    [Example("7.7")]
    public void As_known_before_it_an_exercise_may_be_still_to_come() => s_treaty.Happened(Denunciation, "1850-04-01").KnownOn("1850-03-20")
        .HasTruths(s_denounced, ("1850-03-20", Truth.False), ("1850-03-21", Truth.Unknown), ("1850-04-01", Truth.Unknown));

    [Fact]
    public void Whether_it_had_the_power_is_told_apart_from_whether_it_has_been_done()
    {
        // the power stood before each of the days; with K 3 March the act may yet be to come
        var known = (s_treaty with { Ending = Alternatives<Condition>.None }).Happened(Denunciation, new DateRange(On("1850-03-02"), On("1850-03-05"))).KnownOn("1850-03-03");
        known.HasTruths(s_denounced, ("1850-03-01", Truth.False), ("1850-03-02", Truth.Unknown), ("1850-03-03", Truth.Unknown), ("1850-03-05", Truth.Unknown));
        Assert.Contains("1850-03-02/1850-03-05: Aurelia denounces the peace, with power", known.Why(s_denounced, "1850-03-03"));
        Assert.Contains("1850-03-02/1850-03-05: Aurelia denounces the peace, with power", known.KnownOn("1850-03-05").Why(s_denounced, "1850-03-05"));
        known.KnownOn("1850-03-05").HasTruths(s_denounced, ("1850-03-04", Truth.Unknown), ("1850-03-05", Truth.True), ("1850-03-06", Truth.True));

        // on 1 March it would have come too early
        var perhaps = (s_treaty with { Ending = Alternatives<Condition>.None }).Happened(Denunciation, new DateRange(On("1850-03-01"), On("1850-03-05"))).KnownOn("1850-03-03");
        Assert.Contains("1850-03-01/1850-03-05: Aurelia denounces the peace, with or without power, it is not known", perhaps.Why(s_denounced, "1850-03-03"));
    }

    [Fact]
    [Example("7.2")]
    public void An_immunity_defeats_the_power_while_it_lasts()
    {
        var immune = s_treaty.With(Law.Cannot(Denunciation, 2).While(Law.Going(Garrison)) with { Notwithstanding = ["3"] })
            .Happened(Garrison, "1850-04-01").Happened(Evacuation, "1850-05-01");
        immune.Happened(Denunciation, "1850-04-10").HasTruths(s_denounced, ("1850-04-10", Truth.False), ("1860-01-01", Truth.False));
        immune.Happened(Denunciation, "1850-05-02").HasTruths(s_denounced, ("1850-05-01", Truth.False), ("1850-05-02", Truth.True));
        immune.HasVerdicts(Modality.Can, Denunciation, ("1850-03-31", Verdict.Yes), ("1850-04-10", Verdict.No), ("1850-05-01", Verdict.Yes));
        immune.HasVerdicts(Modality.Cannot, Denunciation, ("1850-03-31", Verdict.No), ("1850-04-10", Verdict.Yes), ("1850-05-01", Verdict.No));
    }

    [Fact]
    [Example("7.3")]
    public void Power_and_immunity_of_equal_rank_conflict_and_no_exercise_avails()
    {
        var treaty = s_treaty.With(Law.Cannot(Denunciation, 2));
        treaty.HasVerdicts(Modality.Can, Denunciation, ("1850-02-28", Verdict.No), ("1850-03-01", Verdict.Conflict));
        treaty.Happened(Denunciation, "1850-03-10").HasTruths(s_denounced, ("1850-03-10", Truth.False));
    }

    [Fact]
    public void The_power_may_be_given_on_one_reading_only()
    {
        var treaty = s_treaty.With(Law.Reading("denunciation", true, "allowed", "excluded")).Happened(Denunciation, "1850-03-10");
        var guarded = treaty with { Norms = [treaty.Norms[0] with { Guard = new("denunciation", "allowed") }, treaty.Norms[1]] };
        guarded.HasVerdicts(Modality.May, Trade, ("1850-03-10", Verdict.Ended));
        guarded.Read("denunciation", "excluded").HasVerdicts(Modality.May, Trade, ("1850-03-10", Verdict.Yes));
    }

    [Fact]
    public void A_valid_exercise_is_told_with_the_power_it_rested_on() => Assert.Equal(
        [
            "Aurelia denounces the peace, with power",
            "1850-03-10: Aurelia denounces the peace, with power",
            "Aurelia can denounce the peace: in force",
            "the pledge is arranged",
            "1850-03-01: the pledge is arranged (the gazette)",
        ],
        s_treaty.Happened(Denunciation, "1850-03-10").Why(s_denounced, "1850-04-01"));

    [Fact]
    [Example("7.9")]
    public void An_invalid_exercise_is_told_with_what_its_power_lacked() => Assert.Equal(
        [
            "it is not so that Aurelia denounces the peace, with power",
            "1850-02-10: Aurelia denounces the peace, without power: it changes nothing",
            "Aurelia can denounce the peace: conditional",
            "the pledge is not arranged",
            "1850-03-01: the pledge is arranged, later (the gazette)",
            "the record is complete for 'the pledge is arranged' through 1870-12-31 and has none by the day asked about",
        ],
        s_treaty.Happened(Denunciation, "1850-02-10").Why(s_denounced, "1850-04-01"));

    [Fact]
    public void An_act_for_which_no_power_is_given_at_all_is_told_so() =>
        Assert.Contains("no rule speaks of it; searched: peace 1, 2, 3", s_treaty.Happened(Fortification, "1850-03-10").Why(Law.Exercised(Fortification), "1850-03-10"));

    [Fact]
    public void It_would_be_flipped_by_an_exercise_or_by_its_absence()
    {
        var flip = Assert.Single(s_treaty.Ask(s_denounced, "1850-04-01").Flips);
        Assert.Equal((Verdict.Yes, Denunciation), (flip.Verdict, Assert.IsType<AddEvent>(Assert.Single(flip.Scenario.Changes)).Occurrence.Act));
        var treaty = s_treaty.Happened(Denunciation, "1850-03-10", "note");
        Assert.Contains(treaty.Ask(Modality.May, Trade, "1850-04-01").Flips, f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [RemoveEvent { Id: "note" }]);
    }

    [Fact]
    public void An_invalid_exercise_would_be_flipped_by_what_gives_its_power_in_time()
    {
        var flips = s_treaty.Happened(Denunciation, "1850-02-10", "note").Ask(s_denounced, "1850-04-01").Flips;
        Assert.Contains(flips, f => f.Scenario.Changes is [MoveEvent { Id: "arranging" } moved] && moved.To == On("1850-02-09"));
        Assert.Contains(flips, f => f.Scenario.Changes is [MoveEvent { Id: "note" } moved] && moved.To == On("1850-04-01"));
    }

    [Fact]
    public void What_takes_the_power_away_is_the_first_cause_of_what_then_goes_on()
    {
        var treaty = s_treaty.Happened(Denunciation, "1850-03-10", "note");
        var late = new MoveEvent("arranging", On("1850-04-01"));
        var difference = Comparison.Of(treaty.Inquiry, treaty.After(late), TestTreaty.Of(late)).Single(d => d.Kind == "norm" && d.Subject == "Borea may trade at Karst");
        Assert.Equal(
            [
                "it is not so that Aurelia denounces the peace, with power",
                "it is not so that Aurelia can denounce the peace",
                "the pledge is not arranged",
                "arranging is moved from 1850-03-01 to 1850-04-01",
            ],
            difference.Causes);
    }

    [Fact]
    public void Every_question_about_it_is_answered() =>
        AllQuestions.AreAnswered(s_treaty.With(Law.Cannot(Denunciation, 2).While(Law.Going(Garrison))).Happened(Garrison, "1850-05-01").Happened(Denunciation, "1850-02-10").Happened(Denunciation, "1850-04-01"));
}
