using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Relations;

/// <summary>"A place is open once whoever protects it is bound by the peace and has arranged the pledge."</summary>
public class RuleTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Condition s_karstIsOpen = Law.Holds(IsOpen, Karst);

    private static readonly Rule s_opening = Law.Rule(Law.Holds(IsOpen, AnyPlace), Law.All(Law.Holds(Protects, AnyParty, AnyPlace), Law.Done(Arrangement)));

    [Fact]
    [Example("3.13")]
    public void What_the_record_states_holds_from_its_first_day_until_its_last() => s_treaty.Stated(Law.Holds(IsOpen, Karst), "1850-03-01", "1850-05-01").HasTruths(
        s_karstIsOpen, ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-04-30", Truth.True), ("1850-05-01", Truth.False));

    [Fact]
    [Example("4.5")]
    public void What_is_stated_without_days_has_always_held()
    {
        var treaty = s_treaty.Stated(Law.Holds(Adjoins, Karst, Moor));
        treaty.HasTruths(Law.Holds(Adjoins, Karst, Moor), ("1650-01-01", Truth.True), ("1870-12-31", Truth.True));
        treaty.HasTruths(Law.Holds(Adjoins, Moor, Karst), ("1850-03-01", Truth.False));
    }

    [Fact]
    [Example("4.6")]
    public void What_nothing_states_is_false_of_a_complete_relation_and_unknown_of_any_other()
    {
        var guests = IsOpen with { Id = "is-friendly", IsComplete = false };
        var treaty = (s_treaty with { Relations = [IsOpen, guests] }).Stated(Law.Holds(guests, Moor), "1850-03-01");
        treaty.HasTruths(s_karstIsOpen, ("1850-03-01", Truth.False));
        treaty.HasTruths(Law.Holds(guests, Karst), ("1850-03-01", Truth.Unknown));
        treaty.HasTruths(Law.Holds(guests, Moor), ("1850-02-28", Truth.Unknown), ("1850-03-01", Truth.True));
    }

    [Fact]
    [Example("4.1")]
    public void A_rule_concludes_while_its_whole_body_holds_and_of_what_it_holds()
    {
        var treaty = Opening();
        treaty.HasTruths(s_karstIsOpen, ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-05-31", Truth.True), ("1850-06-01", Truth.False));
        treaty.HasTruths(Law.Holds(IsOpen, Moor), ("1850-03-01", Truth.False));
    }

    [Fact]
    [Example("4.2")]
    public void A_rule_of_an_instrument_concludes_only_while_that_is_in_force()
    {
        var treaty = Opening() with { Rules = [s_opening with { Instrument = Peace }], Ending = Law.Always(Law.Done(Denunciation)) };
        treaty.Happened(Denunciation, "1850-04-01").HasTruths(
            s_karstIsOpen, ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-03-31", Truth.True), ("1850-04-01", Truth.False));
    }

    [Fact]
    [Example("4.4")]
    public void Of_several_rules_each_is_enough() =>
        Opening().With(Law.Rule(Law.Holds(IsOpen, Karst), Law.Done(CommerceExchange), 5)).Happened(CommerceExchange, "1850-08-01").HasTruths(
            s_karstIsOpen, ("1850-05-31", Truth.True), ("1850-06-01", Truth.False), ("1850-07-31", Truth.False), ("1850-08-01", Truth.True));

    [Fact]
    public void What_is_known_of_a_condition_is_known_of_the_conclusion()
    {
        var treaty = TestTreaty.Exchanged.With(s_opening).Stated(Law.Holds(Protects, Aurelia, Karst)).Complete(Arrangement, "1850-04-30");
        treaty.HasTruths(s_karstIsOpen, ("1850-04-30", Truth.False), ("1850-05-01", Truth.Unknown));
        treaty.HasTruths(Law.Holds(IsOpen, Moor), ("1850-05-01", Truth.False));
    }

    [Fact]
    [Example("4.7")]
    public void A_fact_dated_after_the_known_day_is_not_known_and_one_that_was_known_may_have_ended_since()
    {
        var treaty = Opening();
        treaty.KnownOn("1850-02-20").HasTruths(Law.Holds(Protects, Aurelia, Karst), ("1850-02-20", Truth.True), ("1850-02-21", Truth.Unknown));
        treaty.KnownOn("1850-01-31").HasTruths(Law.Holds(Protects, Aurelia, Karst), ("1850-01-31", Truth.False), ("1850-02-01", Truth.False));
        treaty.KnownOn("1850-03-10").HasTruths(s_karstIsOpen, ("1850-03-10", Truth.True), ("1850-03-11", Truth.Unknown));
    }

    [Fact]
    public void A_rule_may_be_law_on_one_reading_only()
    {
        var treaty = Opening().With(Law.Reading("ports", true, "strict", "wide")) with { Rules = [s_opening with { Guard = new("ports", "wide") }] };
        Assert.Equal(Verdict.No, treaty.Ask(s_karstIsOpen, "1850-03-01").Verdict);
        Assert.Equal(Verdict.Yes, treaty.After(new ChooseReading("ports", "wide")).Ask(new WhetherHolds(s_karstIsOpen), On("1850-03-01")).Verdict);
        Assert.Equal(Verdict.Yes, Assert.Single(treaty.Inquiry.VaryReadings(new WhetherHolds(s_karstIsOpen), treaty.Ask(s_karstIsOpen, "1850-03-01"))).Verdict);
    }

    [Fact]
    public void The_proof_names_the_rule_the_recorded_fact_and_the_event() => Assert.Equal(
        [
            "Karst is open",
            "by peace, article 4, Karst is open",
            "Aurelia protects Karst",
            "it is recorded that Aurelia protects Karst (the atlas)",
            "the pledge is arranged",
            "1850-03-01: the pledge is arranged (the gazette)",
        ],
        Opening().Why(s_karstIsOpen, "1850-03-01"));

    [Fact]
    public void Of_what_is_not_concluded_the_proof_names_what_fails()
    {
        Assert.Contains(
            "the record is complete for 'the pledge is arranged' through 1870-12-31 and has none by the day asked about",
            s_treaty.With(s_opening).Stated(Law.Holds(Protects, Aurelia, Karst)).Why(s_karstIsOpen, "1850-03-01"));
        Assert.Contains("peace, article 4 concludes nothing here: there is nothing such that a party protects the Moor", Opening().Why(Law.Holds(IsOpen, Moor), "1850-03-01"));
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(Opening().With(Law.May(Trade).While(s_karstIsOpen)));

    /// <summary>Aurelia protects Karst from February to May; the pledge is arranged on 1 March.</summary>
    private static TestTreaty Opening() => s_treaty.With(s_opening).Stated(Law.Holds(Protects, Aurelia, Karst), "1850-02-01", "1850-06-01").Happened(Arrangement, "1850-03-01");
}
