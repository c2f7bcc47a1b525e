using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Membership;

/// <summary>Clauses that apply from the signature of the peace, on 10 January 1850, before its exchange on the 31st.</summary>
public class FinalClauseTests
{
    private static readonly Act s_ratification = new(Verb.Ratify, Aurelia, Peace);

    private static readonly Act s_accession = new(ToAccede, Corvia, Peace);

    private static readonly Act s_withdrawal = Denunciation with { Agent = Corvia };

    private static readonly TestTreaty s_signed = NormLifeTests.Complete(TestTreaty.Exchanged)
        .Complete(s_ratification, "1870-12-31").Complete(s_accession, "1870-12-31").Complete(s_withdrawal, "1870-12-31").Complete(Signature, "1870-12-31")
        .Happened(Signature, "1850-01-10", "signing");

    private static readonly TestTreaty s_denounceable = s_signed with { Ending = Law.Always(Law.Done(Denunciation)) };

    [Fact]
    [Example("5.12")]
    public void What_applies_from_signature_binds_before_the_exchange_and_goes_on_after_it() => s_signed
        .With(FromSignature(Law.Must(s_ratification)).Within(Law.Days(10, Signature))).Happened(s_ratification, "1850-01-25")
        .HasStates(("1850-01-09", NormState.Dormant), ("1850-01-10", NormState.InForce), ("1850-01-20", NormState.InForce), ("1850-01-21", NormState.Breached), ("1850-01-25", NormState.Cured));

    [Fact]
    [Example("5.13")]
    public void It_ends_with_the_instrument_and_not_before_that_was_in_force()
    {
        var treaty = (s_signed with { Ending = Law.Always(Law.Going(Blockade)) }).With(FromSignature(Law.Must(Delivery)));
        treaty.Happened(Blockade, "1850-03-01").HasStates(
            ("1850-01-09", NormState.Dormant), ("1850-01-10", NormState.InForce), ("1850-01-31", NormState.InForce), ("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Terminated));
        treaty.Happened(Blockade, "1850-01-15").Happened(Unblocking, "1850-01-20").HasStates(("1850-01-15", NormState.InForce), ("1850-03-01", NormState.InForce));
    }

    [Theory]
    [Example("5.14")]
    [InlineData(false)]
    [InlineData(true)]
    public void It_stands_between_those_who_are_not_bound_yet_and_no_longer_where_one_is_released(bool named)
    {
        var accede = FromSignature(Law.May(s_accession));
        s_signed.With(new Commitment { Party = Corvia, Once = Law.Always(Law.Done(s_accession)), Until = Law.Always(Law.Done(s_withdrawal)), At = Article(6) })
            .Happened(s_accession, "1850-03-01").Happened(s_withdrawal, "1850-05-01").With(named ? accede.OwedTo(Aurelia) : accede)
            .HasStates(("1850-01-09", NormState.Dormant), ("1850-01-10", NormState.InForce), ("1850-02-28", NormState.InForce), ("1850-04-30", NormState.InForce), ("1850-05-01", NormState.Terminated));
    }

    [Fact]
    [Example("13.16")]
    public void What_is_granted_before_the_grant_is_in_force_is_extended_with_its_force()
    {
        var (signature, exchange) = (new Act(Verb.Sign, null, Alliance), new Act(Verb.Exchange, null, Alliance));
        var treaty = s_signed.Complete(signature, "1870-12-31").Complete(exchange, "1870-12-31").Happened(signature, "1850-02-01").Happened(exchange, "1850-03-01")
            .With(Law.Instrument(Alliance, Aurelia, Corvia))
            .With(new MostFavouredNationClause { Id = "peace/9", Grantor = Aurelia, Beneficiary = Borea, Instrument = Peace, At = Article(9) })
            .With(Law.May(Trade with { Agent = Corvia }).In(Alliance) with { AppliesFrom = Law.Done(signature) });
        treaty.HasVerdicts(Modality.May, Trade with { Agent = Corvia }, ("1850-01-31", Verdict.NotYet), ("1850-02-01", Verdict.Yes));
        treaty.HasVerdicts(Modality.May, Trade, ("1850-02-01", Verdict.NotYet), ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
    }

    [Fact]
    public void It_rests_while_the_instrument_does() => s_signed.With(new Suspension(Aurelia, Borea, Law.Going(Blockade), Article(7)))
        .Happened(Blockade, "1850-01-20").Happened(Unblocking, "1850-02-10").With(FromSignature(Law.Must(Delivery)))
        .HasStates(("1850-01-19", NormState.InForce), ("1850-01-20", NormState.Suspended), ("1850-02-09", NormState.Suspended), ("1850-02-10", NormState.InForce));

    [Fact]
    public void Where_it_is_not_signed_it_applies_with_its_instrument() => NormLifeTests.Complete(TestTreaty.Exchanged).Complete(Signature, "1870-12-31")
        .With(FromSignature(Law.Must(Delivery))).HasStates(("1850-01-30", NormState.Dormant), ("1850-01-31", NormState.InForce));

    [Fact]
    public void A_treaty_that_never_comes_into_force_has_it_none_the_less() =>
        (s_signed with { Force = null }).With(FromSignature(Law.Must(Delivery))).HasStates(("1850-01-09", NormState.Dormant), ("1850-01-10", NormState.InForce), ("1860-01-01", NormState.InForce));

    [Fact]
    public void As_known_before_the_signature_it_may_apply_from_the_day_after() => s_signed.KnownOn("1850-01-05").With(FromSignature(Law.May(Trade)))
        .HasVerdicts(Modality.May, Trade, ("1850-01-05", Verdict.NotYet), ("1850-01-06", Verdict.Undetermined));

    [Fact]
    public void The_proof_tells_what_it_applies_from_and_what_ended_it()
    {
        var treaty = s_denounceable.With(FromSignature(Law.Must(Delivery))).Happened(Denunciation, "1850-03-01");
        Assert.Equal(
            ["Aurelia must deliver ore: in force", "the peace is signed", "1850-01-10: the peace is signed (the gazette)"], treaty.Why(Modality.Must, Delivery, "1850-02-10"));
        Assert.Equal(
            ["Aurelia must deliver ore: dormant", "the peace is not signed", "1850-01-10: the peace is signed, later (the gazette)", "the peace is not exchanged", "1850-01-31: the peace is exchanged, later (the gazette)"],
            treaty.Why(Modality.Must, Delivery, "1850-01-09"));
        Assert.Equal(
            ["Aurelia must deliver ore: terminated", "Aurelia has denounced the peace", "1850-03-01: Aurelia denounces the peace (the gazette)"], treaty.Why(Modality.Must, Delivery, "1850-04-01"));
    }

    [Fact]
    public void An_earlier_signature_would_make_it_apply_and_is_the_first_cause_of_that()
    {
        var treaty = s_signed.With(FromSignature(Law.Must(Delivery)));
        Assert.Contains(treaty.Ask(Modality.Must, Delivery, "1850-01-05").Flips, f => f is { Verdict: Verdict.Yes, Scenario.Changes: [MoveEvent { Id: "signing" }] });
        Assert.Contains(treaty.Ask(Modality.Must, Delivery, "1850-02-05").Flips, f => f is { Verdict: Verdict.NotYet, Scenario.Changes.Length: 2 });
        var early = new MoveEvent("signing", On("1850-01-05"));
        var difference = Assert.Single(Comparison.Of(treaty.Inquiry, treaty.After(early), TestTreaty.Of(early)));
        Assert.Equal(["the peace is signed", "signing is moved from 1850-01-10 to 1850-01-05"], difference.Causes);
    }

    [Fact]
    public void It_may_wait_for_nothing_that_waits_for_it() =>
        Faults.The(LawProblemKind.Circle, Law.Must(Delivery) with { AppliesFrom = Law.Not(Law.Bound(Modality.Must, Delivery)) });

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(
        s_denounceable.With(FromSignature(Law.Must(Delivery)), FromSignature(Law.May(Trade, 2)).Until(Law.Done(Arrangement))).Happened(Denunciation, "1850-03-01").Happened(Arrangement, "1850-02-10"));

    private static Norm FromSignature(Norm norm) => norm with { AppliesFrom = Law.Done(Signature) };
}
