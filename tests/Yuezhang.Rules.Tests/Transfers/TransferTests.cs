using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Transfers;

/// <summary>Aurelia cedes Karst to Borea with the peace; Borea retrocedes it once the pledge is arranged.</summary>
public class TransferTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(Cession(), Retrocession()).HeldAtFirst(Karst, Aurelia);

    [Fact]
    [Example("8.1")]
    public void A_cession_passes_the_place_with_the_instrument_and_a_retrocession_back()
    {
        var treaty = s_treaty.Happened(Arrangement, "1850-06-01");
        treaty.HasTruths(Law.Held(Karst, Aurelia), ("1850-01-30", Truth.True), ("1850-01-31", Truth.False), ("1850-05-31", Truth.False), ("1850-06-01", Truth.True));
        treaty.HasTruths(Law.Held(Karst, Borea), ("1850-01-30", Truth.False), ("1850-01-31", Truth.True), ("1850-05-31", Truth.True), ("1850-06-01", Truth.False));
    }

    [Fact]
    [Example("8.3")]
    public void Nobody_gives_what_he_does_not_hold()
    {
        var treaty = s_treaty with { FirstHolders = [] };
        treaty.HeldAtFirst(Karst, Corvia).HasTruths(Law.Held(Karst, Corvia), ("1850-01-30", Truth.True), ("1850-01-31", Truth.True), ("1860-01-01", Truth.True));
        treaty.HeldAtFirst(Karst, Corvia).HasTruths(Law.Held(Karst, Borea), ("1850-01-31", Truth.False));
    }

    [Fact]
    [Example("8.2")]
    public void What_was_given_away_before_cannot_be_given_again()
    {
        var treaty = s_treaty.With(Transfer("3", Aurelia, Corvia, Law.Done(Exchange))) with { Norms = [] };
        var late = (treaty with { Transfers = [Cession(), Transfer("3", Aurelia, Corvia, Law.Done(Arrangement))] }).Happened(Arrangement, "1850-06-01");
        late.HasTruths(Law.Held(Karst, Borea), ("1850-05-31", Truth.True), ("1850-06-01", Truth.True));
        late.HasTruths(Law.Held(Karst, Corvia), ("1850-06-01", Truth.False));
    }

    [Fact]
    [Example("8.7")]
    public void Of_two_transfers_on_one_day_the_order_is_open_where_it_matters()
    {
        var treaty = s_treaty with { Transfers = [Cession(), Transfer("3", Aurelia, Corvia, Law.Done(Exchange))] };
        treaty.HasTruths(Law.Held(Karst, Aurelia), ("1850-01-30", Truth.True), ("1850-01-31", Truth.False));
        treaty.HasTruths(Law.Held(Karst, Borea), ("1850-01-30", Truth.False), ("1850-01-31", Truth.Unknown), ("1860-01-01", Truth.Unknown));
        treaty.HasTruths(Law.Held(Karst, Corvia), ("1850-01-31", Truth.Unknown));
    }

    [Fact]
    [Example("8.8")]
    public void A_later_transfer_by_whoever_holds_makes_the_holder_known_again()
    {
        var treaty = s_treaty with { Transfers = [Transfer("1", Aurelia, Borea, Law.Done(Exchange)), Transfer("2", Aurelia, Corvia, Law.Done(Exchange)), Transfer("3", Borea, Dunmark, Law.Done(Arrangement)), Transfer("4", Corvia, Dunmark, Law.Done(Arrangement))] };
        treaty.Happened(Arrangement, "1850-06-01").HasTruths(Law.Held(Karst, Dunmark), ("1850-05-31", Truth.False), ("1850-06-01", Truth.True));
    }

    [Fact]
    [Example("8.5")]
    public void Of_an_unknown_first_holder_only_the_receiver_is_known_to_be_possible()
    {
        var treaty = s_treaty with { FirstHolders = [] };
        treaty.HasTruths(Law.Held(Karst, Aurelia), ("1850-01-30", Truth.Unknown), ("1850-01-31", Truth.False));
        treaty.HasTruths(Law.Held(Karst, Borea), ("1850-01-31", Truth.Unknown));
        Assert.True(treaty.Model.HoldersOf(Karst)[Time.Boundary.StartOf(On("1850-01-31"))].IsOpen);
    }

    [Fact]
    [Example("8.6")]
    public void On_an_uncertain_day_it_passes_perhaps_and_then_surely() => s_treaty.Happened(Arrangement, new DateRange(On("1850-06-01"), On("1850-06-03"))).HasTruths(
        Law.Held(Karst, Aurelia), ("1850-05-31", Truth.False), ("1850-06-01", Truth.Unknown), ("1850-06-02", Truth.Unknown), ("1850-06-03", Truth.True));

    [Fact]
    public void As_known_before_it_a_transfer_may_be_still_to_come() => s_treaty.Happened(Arrangement, "1850-06-01").KnownOn("1850-05-01").HasTruths(
        Law.Held(Karst, Borea), ("1850-01-30", Truth.False), ("1850-05-01", Truth.True), ("1850-05-02", Truth.Unknown), ("1850-06-01", Truth.Unknown));

    [Fact]
    public void It_may_be_a_cession_on_one_reading_only()
    {
        var treaty = s_treaty.With(Law.Reading("grant", true, "cession", "lease")) with { Transfers = [Cession() with { Guard = new("grant", "cession") }] };
        treaty.HasTruths(Law.Held(Karst, Borea), ("1850-02-01", Truth.True));
        treaty.Read("grant", "lease").HasTruths(Law.Held(Karst, Aurelia), ("1850-02-01", Truth.True));
    }

    [Fact]
    public void A_right_may_last_as_long_as_a_party_holds_the_place() =>
        s_treaty.With(Law.May(Garrison).While(Law.Held(Karst, Borea))).Happened(Arrangement, "1850-06-01").HasStates(
            ("1850-01-30", NormState.Dormant), ("1850-01-31", NormState.InForce), ("1850-05-31", NormState.InForce), ("1850-06-01", NormState.Suspended));

    [Fact]
    public void The_proof_lists_the_first_holder_and_every_transfer_so_far() => Assert.Equal(
        [
            "Karst is held by Aurelia",
            "Aurelia held Karst at first (the atlas)",
            "Aurelia gives Karst to Borea",
            "the peace is exchanged",
            "1850-01-31: the peace is exchanged (the gazette)",
            "Borea gives Karst to Aurelia",
            "the peace is exchanged",
            "1850-01-31: the peace is exchanged (the gazette)",
            "the pledge is arranged",
            "1850-06-01: the pledge is arranged (the gazette)",
        ],
        s_treaty.Happened(Arrangement, "1850-06-01").Why(Law.Held(Karst, Aurelia), "1850-07-01"));

    [Fact]
    public void It_would_be_flipped_by_the_transfer_back_or_its_absence()
    {
        Assert.Contains(s_treaty.Ask(Law.Held(Karst, Aurelia), "1850-07-01").Flips, f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [AddEvent { Occurrence.Act: var act }] && act == Arrangement);
        Assert.Contains(
            s_treaty.Happened(Arrangement, "1850-06-01", "arranging").Ask(Law.Held(Karst, Aurelia), "1850-07-01").Flips,
            f => f.Verdict == Verdict.No && f.Scenario.Changes is [RemoveEvent { Id: "arranging" }]);
    }

    [Fact]
    public void What_delays_a_transfer_is_the_first_cause_of_what_rests_on_it()
    {
        var treaty = s_treaty.With(Law.May(Garrison).While(Law.Held(Karst, Borea))).Happened(Arrangement, "1850-06-01", "arranging");
        var late = new MoveEvent("arranging", On("1850-08-01"));
        var differences = Comparison.Of(treaty.Inquiry, treaty.After(late), TestTreaty.Of(late));
        Assert.Equal(
            [("holder", "holder of Karst", "Aurelia", "Borea"), ("norm", "Borea may garrison Karst", "suspended", "in force")],
            differences.Select(d => (d.Kind, d.Subject, d.Before, d.After)));
        Assert.All(differences, d => Assert.Equal(new Interval(Boundary.StartOf(On("1850-06-01")), Boundary.StartOf(On("1850-08-01"))), d.Span));
        Assert.Equal(["Karst is held by Borea", "the pledge is not arranged", "arranging is moved from 1850-06-01 to 1850-08-01"], differences[1].Causes);
        Assert.Equal(("2", "arranging is moved from 1850-06-01 to 1850-08-01"), (differences[0].At.Article, differences[0].FirstCause));
    }

    [Fact]
    public void Every_question_about_it_is_answered()
    {
        AllQuestions.AreAnswered(s_treaty.With(Law.May(Garrison).While(Law.Held(Karst, Borea))).Happened(Arrangement, "1850-06-01"));
        AllQuestions.AreAnswered((s_treaty with { FirstHolders = [] }).With(Law.May(Garrison).While(Law.Held(Karst, Borea))));
    }

    private static Transfer Cession() => Transfer("1", Aurelia, Borea, null);

    private static Transfer Retrocession() => Transfer("2", Borea, Aurelia, Law.Done(Arrangement));

    private static Transfer Transfer(string id, Entity from, Entity to, Condition? once) => new()
    {
        Id = $"peace/{id}/transfer",
        Thing = Karst,
        From = from,
        To = to,
        Instrument = Peace,
        Once = once is null ? Alternatives<Condition>.None : Law.Always(once),
        At = Article(2),
    };
}
