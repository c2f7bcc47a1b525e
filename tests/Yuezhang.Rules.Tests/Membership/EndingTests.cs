using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Membership;

/// <summary>An instrument that ends for good between all its parties.</summary>
public class EndingTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged with { Ending = Law.Always(Law.Going(Blockade)) })
        .Happened(Blockade, "1850-03-01", "blockade").Happened(Unblocking, "1850-04-01");

    [Fact]
    [Example("5.1")]
    public void What_ended_once_does_not_come_back() =>
        s_treaty.HasTruths(Law.InForce, ("1850-01-30", Truth.False), ("1850-02-28", Truth.True), ("1850-03-01", Truth.False), ("1850-04-01", Truth.False));

    [Fact]
    [Example("5.2")]
    public void An_ending_before_the_beginning_ends_nothing() =>
        (s_treaty with { Events = [s_treaty.Events[0]] }).Happened(Blockade, "1850-01-01").Happened(Unblocking, "1850-01-10")
            .HasTruths(Law.InForce, ("1850-01-31", Truth.True), ("1860-01-01", Truth.True));

    [Fact]
    [Example("6.2")]
    public void What_it_says_of_norms_ends_with_it() =>
        s_treaty.With(Law.May(Trade)).HasStates(("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Terminated), ("1850-04-01", NormState.Terminated));

    [Fact]
    public void It_may_end_on_one_reading_only()
    {
        var treaty = s_treaty.With(Law.Reading("war", true, "ends", "suspends")) with { Ending = Law.Read("war", ("ends", Law.Going(Blockade))) };
        treaty.HasTruths(Law.InForce, ("1850-03-01", Truth.False));
        treaty.Read("war", "suspends").HasTruths(Law.InForce, ("1850-03-01", Truth.True));
    }

    [Fact]
    public void As_known_before_it_the_end_may_have_come() => s_treaty.KnownOn("1850-02-10").HasTruths(Law.InForce, ("1850-02-10", Truth.True), ("1850-02-11", Truth.Unknown));

    [Fact]
    public void The_proof_of_the_end_names_what_ended_it()
    {
        Assert.Contains("1850-03-01: Borea blockades the Quay (the gazette)", s_treaty.Why(Law.InForce, "1850-03-10"));
        Assert.Contains("1850-03-01: Borea blockades the Quay (the gazette)", s_treaty.With(Law.May(Trade)).Why(Modality.May, Trade, "1850-05-10"));
    }

    [Fact]
    public void It_would_be_flipped_by_the_absence_of_its_end()
    {
        Assert.Contains(s_treaty.Ask(Law.InForce, "1850-03-10").Flips, f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [RemoveEvent { Id: "blockade" }]);
        Assert.Contains(s_treaty.With(Law.May(Trade)).Ask(Modality.May, Trade, "1850-03-10").Flips, f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [RemoveEvent { Id: "blockade" }]);
    }

    [Fact]
    public void A_later_end_is_the_first_cause_of_what_lasts_longer()
    {
        var late = new MoveEvent("blockade", On("1850-03-20"));
        var differences = Comparison.Of(s_treaty.Inquiry, s_treaty.After(late), TestTreaty.Of(late));
        Assert.Equal(["Borea does not blockade the Quay", "blockade is moved from 1850-03-01 to 1850-03-20"], Assert.Single(differences).Causes);
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty.With(Law.May(Trade), Law.Must(Fortification, 2).Within(Law.Days(10))));
}
