using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Membership;

/// <summary>The peace binds Aurelia and Borea from its exchange; Corvia accedes and denounces; war suspends it between two.</summary>
public class ForceBetweenPartiesTests
{
    private static readonly Act s_accession = new(ToAccede, Corvia, Peace);

    private static readonly Act s_withdrawal = Denunciation with { Agent = Corvia };

    private static readonly TestTreaty s_complete = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(s_accession, "1870-12-31").Complete(s_withdrawal, "1870-12-31");

    /// <summary>Corvia accedes on 1 March and withdraws on 1 May.</summary>
    private static readonly TestTreaty s_acceded = s_complete
        .With(new Commitment { Party = Corvia, Once = Law.Always(Law.Done(s_accession)), Until = Law.Always(Law.Done(s_withdrawal)), At = Article(6) })
        .Happened(s_accession, "1850-03-01", "accession").Happened(s_withdrawal, "1850-05-01", "withdrawal");

    private static readonly TestTreaty s_war = s_complete.With(new Suspension(Aurelia, Borea, Law.Going(Blockade), Article(7)))
        .Happened(Blockade, "1850-03-01", "blockade").Happened(Unblocking, "1850-04-01", "relief");

    [Fact]
    [Example("3.16")]
    public void A_party_that_accedes_is_bound_from_then_until_it_withdraws()
    {
        s_acceded.HasTruths(Law.Between(Aurelia, Corvia), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-04-30", Truth.True), ("1850-05-01", Truth.False));
        s_acceded.HasTruths(Law.Between(Corvia, Borea), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-05-01", Truth.False));
    }

    [Fact]
    [Example("5.3")]
    public void Denunciation_by_one_leaves_it_in_force_between_the_others() =>
        s_acceded.HasTruths(Law.Between(Aurelia, Borea), ("1850-01-30", Truth.False), ("1850-01-31", Truth.True), ("1850-03-01", Truth.True), ("1850-05-01", Truth.True));

    [Fact]
    [Example("5.4")]
    public void It_is_never_in_force_with_one_that_is_no_party() => s_acceded.HasTruths(
        Law.Between(Aurelia, Dunmark), ("1850-01-31", Truth.False), ("1850-03-01", Truth.False), ("1869-01-01", Truth.False));

    [Fact]
    public void Who_withdrew_before_acceding_is_not_bound_by_the_accession() =>
        (s_acceded with { Events = [s_acceded.Events[0]] }).Happened(s_withdrawal, "1850-02-10").Happened(s_accession, "1850-03-01")
            .HasTruths(Law.Between(Aurelia, Corvia), ("1850-02-28", Truth.False), ("1850-03-01", Truth.False));

    [Fact]
    [Example("5.8")]
    public void A_norm_of_the_one_that_acceded_lives_between_it_and_its_counterparty()
    {
        var right = Law.May(Trade).Of(Corvia);
        var treaty = s_acceded.With(right, right.OwedTo(Aurelia) with { Id = "peace/2/with" });
        treaty.HasStates(("1850-02-28", NormState.Dormant), ("1850-03-01", NormState.InForce), ("1850-04-30", NormState.InForce), ("1850-05-01", NormState.Terminated));
        Assert.All(treaty.Norms, n => Assert.Equal(NormState.InForce, treaty.Model.LifeOf(n).States[Time.Boundary.StartOf(On("1850-03-01"))]));
    }

    [Fact]
    [Example("5.7")]
    public void A_norm_owed_to_the_one_that_withdrew_ends_with_it_and_one_owed_to_all_does_not()
    {
        var treaty = s_acceded.With(Law.Must(Fortification).OwedTo(Corvia), Law.Must(Delivery, 2));
        treaty.HasVerdicts(Modality.Must, Fortification, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes), ("1850-05-01", Verdict.Ended));
        treaty.HasVerdicts(Modality.Must, Delivery, ("1850-02-28", Verdict.Yes), ("1850-05-01", Verdict.Yes));
    }

    [Fact]
    [Example("5.6")]
    public void War_between_two_suspends_it_between_them_and_no_others()
    {
        var treaty = s_war with { Parties = [Aurelia, Borea, Corvia] };
        treaty.HasTruths(Law.Between(Aurelia, Borea), ("1850-02-28", Truth.True), ("1850-03-01", Truth.False), ("1850-03-31", Truth.False), ("1850-04-01", Truth.True));
        treaty.HasTruths(Law.Between(Borea, Aurelia), ("1850-03-01", Truth.False));
        treaty.HasTruths(Law.Between(Aurelia, Corvia), ("1850-03-01", Truth.True));
    }

    [Fact]
    [Example("6.3")]
    public void What_is_owed_between_them_rests_and_what_is_owed_to_others_too_does_not()
    {
        s_war.With(Law.May(Trade)).HasStates(("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Suspended), ("1850-04-01", NormState.InForce));
        var three = s_war with { Parties = [Aurelia, Borea, Corvia] };
        three.With(Law.May(Trade)).HasStates(("1850-03-01", NormState.InForce));
        three.With(Law.May(Trade).OwedTo(Aurelia)).HasStates(("1850-03-01", NormState.Suspended));
    }

    [Fact]
    public void A_third_party_is_bound_by_what_it_consents_to_from_its_consent_on()
    {
        // two others assign a lease on the Moor, which binds its sovereign from the day on which it consents
        var consent = new Act(ToAccede, Dunmark, Peace);
        var treaty = s_complete.Complete(consent, "1870-12-31").With(new Commitment { Party = Dunmark, Once = Law.Always(Law.Done(consent)), At = Article(6) })
            .With(Law.Must(Fortification).Of(Dunmark).OwedTo(Borea).Within(Law.Days(10, consent))).Happened(consent, "1850-04-01");
        treaty.Complete(Fortification with { Agent = Dunmark }, "1870-12-31")
            .HasStates(("1850-01-31", NormState.Dormant), ("1850-03-31", NormState.Dormant), ("1850-04-01", NormState.InForce), ("1850-04-11", NormState.InForce), ("1850-04-12", NormState.Breached));
    }

    [Fact]
    public void Whether_consent_is_backdated_may_be_a_reading()
    {
        var treaty = s_complete.With(Law.Reading("consent", true, "from-consent", "backdated")).Happened(s_accession, "1850-03-01")
            .With(new Commitment { Party = Corvia, Once = Law.Read("consent", ("from-consent", Law.Done(s_accession)), ("backdated", Law.Done(Exchange))), At = Article(6) });
        treaty.HasTruths(Law.Between(Aurelia, Corvia), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True));
        treaty.Read("consent", "backdated").HasTruths(Law.Between(Aurelia, Corvia), ("1850-01-30", Truth.False), ("1850-01-31", Truth.True));
    }

    [Fact]
    public void As_known_before_the_accession_it_is_open_whether_it_binds() => s_acceded.KnownOn("1850-02-10")
        .HasTruths(Law.Between(Aurelia, Corvia), ("1850-02-10", Truth.False), ("1850-02-11", Truth.Unknown), ("1850-05-01", Truth.Unknown));

    [Fact]
    public void Of_an_instrument_that_is_only_named_nothing_is_known_between_anybody() =>
        s_complete.HasTruths(Law.Between(Aurelia, Borea, Commerce), ("1850-03-01", Truth.Unknown));

    [Fact]
    public void The_proof_names_what_binds_releases_or_suspends()
    {
        Assert.Contains("1850-03-01: Corvia accedes to the peace (the gazette)", s_acceded.Why(Law.Between(Aurelia, Corvia), "1850-04-01"));
        Assert.Contains("1850-05-01: Corvia denounces the peace (the gazette)", s_acceded.Why(Law.Between(Aurelia, Corvia), "1850-06-01"));
        Assert.Equal(
            [
                "the peace is not in force between Aurelia and Borea",
                "the peace is exchanged",
                "1850-01-31: the peace is exchanged (the gazette)",
                "Borea blockades the Quay",
                "1850-03-01: Borea blockades the Quay (the gazette)",
            ],
            s_war.Why(Law.Between(Aurelia, Borea), "1850-03-10"));
    }

    [Fact]
    public void The_state_of_a_norm_between_two_names_what_binds_and_what_suspends_them()
    {
        Assert.Contains("1850-03-01: Borea blockades the Quay (the gazette)", s_war.With(Law.May(Trade)).Why(Modality.May, Trade, "1850-03-10"));
        Assert.Contains("1850-05-01: Corvia denounces the peace (the gazette)", s_acceded.With(Law.Must(Fortification).OwedTo(Corvia)).Why(Modality.Must, Fortification, "1850-06-01"));
        Assert.Contains("1850-03-01: Corvia accedes to the peace, later (the gazette)", s_acceded.With(Law.Must(Fortification).OwedTo(Corvia)).Why(Modality.Must, Fortification, "1850-02-01"));
    }

    [Fact]
    public void It_would_be_flipped_by_accession_and_by_peace()
    {
        var waiting = s_acceded.With(Law.Must(Fortification).OwedTo(Corvia)).Ask(Modality.Must, Fortification, "1850-02-10").Flips;
        Assert.Contains(waiting, f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [MoveEvent { Id: "accession" }]);
        var resting = s_war.With(Law.May(Trade)).Ask(Modality.May, Trade, "1850-03-10").Flips;
        Assert.Contains(resting, f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [MoveEvent { Id: "relief" }]);
    }

    [Fact]
    public void An_earlier_withdrawal_is_the_first_cause_of_what_ends_with_it()
    {
        var treaty = s_acceded.With(Law.Must(Fortification).OwedTo(Corvia));
        var early = new MoveEvent("withdrawal", On("1850-04-01"));
        var difference = Assert.Single(Comparison.Of(treaty.Inquiry, treaty.After(early), TestTreaty.Of(early)));
        Assert.Equal(("in force", "terminated"), (difference.Before, difference.After));
        Assert.Equal(["Corvia has denounced the peace", "withdrawal is moved from 1850-05-01 to 1850-04-01"], difference.Causes);
    }

    [Fact]
    public void Every_question_about_it_is_answered()
    {
        AllQuestions.AreAnswered(s_acceded.With(Law.Must(Fortification).OwedTo(Corvia), Law.May(Trade).Of(Corvia)));
        AllQuestions.AreAnswered((s_war with { Parties = [Aurelia, Borea, Corvia] }).With(Law.May(Trade), Law.Must(Fortification, 2).OwedTo(Borea)));
    }
}
