using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Relations;

/// <summary>"A place is reached if it is open, or adjoins a place that is reached."</summary>
public class RecursionTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(
            Law.Rule(Law.Holds(IsReached, AnyPlace), Law.Holds(IsOpen, AnyPlace)),
            Law.Rule(Law.Holds(IsReached, AnyPlace), Law.All(Law.Holds(Adjoins, AnyPlace, AnotherPlace), Law.Holds(IsReached, AnotherPlace)), 5))
        .Stated(Law.Holds(Adjoins, Moor, Quay)).Stated(Law.Holds(Adjoins, Quay, Moor)).Stated(Law.Holds(Adjoins, Karst, Moor), "1850-05-01", "1850-07-01");

    [Fact]
    [Example("4.9")]
    public void What_only_supports_itself_is_false()
    {
        s_treaty.HasTruths(Law.Holds(IsReached, Moor), ("1850-03-01", Truth.False));
        s_treaty.HasTruths(Law.Holds(IsReached, Karst), ("1850-06-01", Truth.False));
    }

    [Fact]
    [Example("4.10")]
    public void What_rests_on_itself_elsewhere_holds_as_long_as_the_whole_chain_does()
    {
        var treaty = s_treaty.Stated(Law.Holds(IsOpen, Quay), "1850-04-01", "1850-06-01");
        treaty.HasTruths(Law.Holds(IsReached, Moor), ("1850-03-31", Truth.False), ("1850-04-01", Truth.True), ("1850-05-31", Truth.True), ("1850-06-01", Truth.False));
        treaty.HasTruths(Law.Holds(IsReached, Karst), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True), ("1850-05-31", Truth.True), ("1850-06-01", Truth.False));
    }

    [Fact]
    public void A_chain_with_an_unknown_link_is_unknown_and_no_longer_than_it()
    {
        var treaty = s_treaty.With(Law.Rule(Law.Holds(IsOpen, Quay), Law.Done(new Act(ToArrange, Aurelia, Ore)), 6));
        treaty.HasTruths(Law.Holds(IsReached, Karst), ("1850-04-30", Truth.False), ("1850-05-01", Truth.Unknown), ("1850-07-01", Truth.False));
    }

    [Fact]
    public void The_proof_walks_the_chain_to_its_end() => Assert.Equal(
        [
            "Karst is reached",
            "by peace, article 5, Karst is reached",
            "Karst adjoins the Moor",
            "it is recorded that Karst adjoins the Moor (the atlas)",
            "the Moor is reached",
            "by peace, article 5, the Moor is reached",
            "the Moor adjoins the Quay",
            "it is recorded that the Moor adjoins the Quay (the atlas)",
            "the Quay is reached",
            "by peace, article 4, the Quay is reached",
            "the Quay is open",
            "it is recorded that the Quay is open (the atlas)",
        ],
        s_treaty.Stated(Law.Holds(IsOpen, Quay), "1850-04-01").Why(Law.Holds(IsReached, Karst), "1850-05-01"));

    [Fact]
    public void That_it_does_not_hold_is_told_without_going_round() =>
        Assert.InRange(s_treaty.Why(Law.Holds(IsReached, Moor), "1850-05-01").Count, 3, 20);

    [Fact]
    public void Every_question_about_it_is_answered() =>
        AllQuestions.AreAnswered(s_treaty.Stated(Law.Holds(IsOpen, Quay), "1850-04-01").With(Law.May(Trade).While(Law.Holds(IsReached, Karst))));
}
