using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Relations;

/// <summary>Counts: of how many things something holds, how often an act has been done, how much it has come to.</summary>
public class CountingTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Condition s_twoAreOpen = Law.AtLeast(2, AnyPlace, Law.Holds(IsOpen, AnyPlace));

    private static readonly Condition s_twoDeliveries = Law.Times(2, Delivery);

    private static readonly Condition s_tenTons = Law.Totals(10, Ton, Delivery);

    [Fact]
    [Example("3.38")]
    public void At_least_two_are_open_only_while_two_are_open_at_once() => Ports().HasTruths(
        s_twoAreOpen, ("1850-03-31", Truth.False), ("1850-04-01", Truth.True), ("1850-04-30", Truth.True), ("1850-05-01", Truth.False), ("1850-06-01", Truth.True));

    [Fact]
    [Example("3.39")]
    public void A_count_is_unknown_while_what_is_unknown_might_reach_it()
    {
        var guests = IsOpen with { IsComplete = false };
        var treaty = (s_treaty with { Relations = [guests] }).Stated(Law.Holds(guests, Karst), "1850-03-01").Stated(Law.Holds(guests, Moor), "1850-04-01");
        treaty.HasTruths(Law.AtLeast(2, AnyPlace, Law.Holds(guests, AnyPlace)), ("1850-03-01", Truth.Unknown), ("1850-04-01", Truth.True));
        treaty.HasTruths(Law.AtLeast(4, AnyPlace, Law.Holds(guests, AnyPlace)), ("1850-04-01", Truth.False));
    }

    [Fact]
    public void The_second_delivery_is_the_day_on_which_two_have_been_made() => Deliveries().HasTruths(
        s_twoDeliveries, ("1850-02-28", Truth.False), ("1850-03-01", Truth.False), ("1850-03-31", Truth.False), ("1850-04-01", Truth.True), ("1850-06-01", Truth.True));

    [Fact]
    public void Two_acts_of_one_day_are_two() =>
        s_treaty.Happened(Delivery, "1850-03-01").Happened(Delivery, "1850-03-01").HasTruths(s_twoDeliveries, ("1850-02-28", Truth.False), ("1850-03-01", Truth.True));

    [Fact]
    [Example("3.10")]
    public void Quantities_add_up_to_the_day() => Deliveries().HasTruths(
        s_tenTons, ("1850-03-01", Truth.False), ("1850-04-01", Truth.False), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True));

    [Fact]
    [Example("3.11")]
    public void A_delivery_of_unknown_weight_may_have_been_enough() => Deliveries().Happened(Delivery, "1850-03-15").HasTruths(
        s_tenTons, ("1850-03-14", Truth.False), ("1850-03-15", Truth.Unknown), ("1850-05-01", Truth.True));

    [Fact]
    public void Beyond_the_record_more_may_have_been_done()
    {
        var treaty = Deliveries() with { Completeness = [] };
        treaty.Complete(Delivery, "1850-03-10").HasTruths(s_twoDeliveries, ("1850-03-10", Truth.False), ("1850-03-11", Truth.Unknown), ("1850-04-01", Truth.True));
        treaty.Complete(Delivery, "1850-03-10").HasTruths(s_tenTons, ("1850-03-10", Truth.False), ("1850-03-11", Truth.Unknown), ("1850-05-01", Truth.True));
    }

    [Fact]
    [Example("3.9")]
    public void An_act_of_uncertain_date_counts_surely_from_its_last_day_and_perhaps_from_its_first() =>
        s_treaty.Happened(Delivery, "1850-03-01").Happened(Delivery, new DateRange(On("1850-03-10"), On("1850-03-12")))
            .HasTruths(s_twoDeliveries, ("1850-03-09", Truth.False), ("1850-03-10", Truth.Unknown), ("1850-03-11", Truth.Unknown), ("1850-03-12", Truth.True));

    [Fact]
    public void What_has_been_counted_stays_known_and_the_rest_is_open_after_the_known_day()
    {
        Deliveries().KnownOn("1850-03-20").HasTruths(s_twoDeliveries, ("1850-03-20", Truth.False), ("1850-03-21", Truth.Unknown), ("1850-04-01", Truth.Unknown));
        Deliveries().KnownOn("1850-04-01").HasTruths(s_twoDeliveries, ("1850-04-01", Truth.True), ("1850-06-01", Truth.True));
    }

    [Fact]
    public void The_proof_lists_what_was_counted()
    {
        Assert.Equal(
            ["it is so that at least 2 times Aurelia delivers ore", "1850-03-01: Aurelia delivers ore with 4 tons (the gazette)", "1850-04-01: Aurelia delivers ore with 5 tons (the gazette)"],
            Deliveries().Why(s_twoDeliveries, "1850-04-01"));
        Assert.Contains("1850-05-01: Aurelia delivers ore with 1 ton (the gazette)", Deliveries().Why(s_tenTons, "1850-05-01"));
        Assert.Contains("it is recorded that Karst is open (the atlas)", Ports().Why(s_twoAreOpen, "1850-04-01"));
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(
        Deliveries().With(Law.May(Trade).While(s_tenTons), Law.Must(Fortification).Once(s_twoDeliveries), Law.May(Garrison).While(s_twoAreOpen)));

    /// <summary>Four, five and one ton of ore, at the first of March, April and May.</summary>
    private static TestTreaty Deliveries() => s_treaty.Happened(Tons(4), "1850-03-01").Happened(Tons(5), "1850-04-01").Happened(Tons(1), "1850-05-01");

    private static Act Tons(int tons) => Delivery with { Measure = new Amount(tons, Ton) };

    private static TestTreaty Ports() => s_treaty.Stated(Law.Holds(IsOpen, Karst), "1850-03-01")
        .Stated(Law.Holds(IsOpen, Moor), "1850-04-01", "1850-05-01").Stated(Law.Holds(IsOpen, Quay), "1850-06-01");
}
